package vn.parindex.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The texts of the interface. A key stands in a template as {@code #{key}} or in Java as a whole string literal. A key
 * that is put together (from a code, say) must have its fixed part, ending in a dot, as a literal: {@code 'cause.'}.
 */
class TextsTest {

    private static final Path MAIN = Path.of(System.getProperty("basedir", "scoring-service"), "src/main");
    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([a-z0-9][A-Za-z0-9._-]*)[}(]");
    private static final Pattern LITERAL =
            Pattern.compile("[\"']([a-z0-9][A-Za-z0-9_-]*(?:\\.[A-Za-z0-9_-]+)*\\.?)[\"']");

    @Test
    void every_key_that_a_template_uses_has_a_text() throws IOException {
        assertThat(texts().stringPropertyNames()).containsAll(found(IN_TEMPLATE, "resources/templates"));
    }

    @Test
    void every_text_is_used() throws IOException {
        Set<String> used = found(IN_TEMPLATE, "resources/templates");
        Set<String> literals = found(LITERAL, "resources/templates");
        literals.addAll(found(LITERAL, "java"));
        assertThat(texts().stringPropertyNames())
                .allMatch(key -> used.contains(key)
                        || literals.contains(key)
                        || literals.stream().anyMatch(part -> part.endsWith(".") && key.startsWith(part)));
    }

    @Test
    void every_literal_that_looks_like_a_key_has_a_text() throws IOException {
        Properties texts = texts();
        Set<String> modules = new TreeSet<>();
        texts.stringPropertyNames().forEach(key -> modules.add(key.substring(0, key.indexOf('.') + 1)));
        modules.removeIf(module -> !Set.of("account.", "web.").contains(module));
        assertThat(found(LITERAL, "java"))
                .filteredOn(literal -> modules.stream().anyMatch(literal::startsWith) && !literal.endsWith("."))
                .allMatch(texts::containsKey);
    }

    private static Properties texts() throws IOException {
        Properties all = new Properties();
        for (Path file : files("resources/messages")) {
            try (Reader reader = Files.newBufferedReader(file)) {
                all.load(reader);
            }
        }
        return all;
    }

    private static Set<String> found(Pattern pattern, String folder) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : files(folder)) {
            Matcher matcher = pattern.matcher(Files.readString(file));
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
        }
        return found;
    }

    private static Iterable<Path> files(String folder) throws IOException {
        try (Stream<Path> all = Files.walk(MAIN.resolve(folder))) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
