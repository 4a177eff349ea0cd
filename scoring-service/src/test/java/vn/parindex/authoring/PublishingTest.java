package vn.parindex.authoring;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;
import vn.parindex.WebTest;

/**
 * A service with a database in which versions may be published: they come into force there, which the tests of everything
 * else do not expect. All tests that carry this annotation share one context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WebTest
@TestPropertySource(properties = "spring.application.name=publishing-test")
public @interface PublishingTest {}
