package vn.parindex.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Texts of the interface: one file {@code messages/<module>.properties} a module, in Vietnamese. A missing key throws. */
@Configuration(proxyBeanMethods = false)
class TextSource {

    private static final String SUFFIX = ".properties";

    @Bean
    MessageSource messageSource() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*" + SUFFIX);
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasenames(
                Arrays.stream(files).flatMap(TextSource::name).sorted().toArray(String[]::new));
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(true);
        return texts;
    }

    private static Stream<String> name(Resource file) {
        return Stream.ofNullable(file.getFilename())
                .map(name -> "messages/" + name.substring(0, name.length() - SUFFIX.length()));
    }
}
