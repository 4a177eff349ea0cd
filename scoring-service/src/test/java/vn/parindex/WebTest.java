package vn.parindex;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import vn.parindex.account.TestPeople;
import vn.parindex.authoring.draft.TestDrafts;

/**
 * The whole service on a random port with a database of its own; also through {@code MockMvcTester}, as somebody of
 * {@link TestPeople}. All tests that carry only this annotation share one context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"parindex.demo=true", "parindex.warm-up=false"})
@AutoConfigureMockMvc
@Import({TestDatabase.class, TestPeople.class, TestPages.class, TestDrafts.class})
public @interface WebTest {}
