package vn.parindex.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shipped lock of published sets says what the shipped sets say of themselves. */
class PublishedLockTest {
    private static final Path RULES = Files.isDirectory(Path.of("rules")) ? Path.of("rules") : Path.of("..", "rules");

    @Test
    void every_line_is_a_comment_or_an_id_a_version_and_a_digest() throws IOException {
        assertThat(lines()).allMatch(line -> line.startsWith("#") || line.matches("[a-z0-9-]+ [0-9]+ [0-9a-f]{64}"));
    }

    @Test
    void every_shipped_set_that_claims_to_be_published_is_locked() throws IOException {
        List<String> locked = lines().filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" ")[0])
                .toList();
        assertThat(locked).containsAll(published());
    }

    private static List<String> published() throws IOException {
        try (Stream<Path> sets = Files.list(RULES.resolve("sets"))) {
            return sets.filter(set -> read(set.resolve("set.yaml")).contains("\nstatus: published\n"))
                    .map(set -> set.getFileName().toString())
                    .toList();
        }
    }

    private static Stream<String> lines() throws IOException {
        return Files.readAllLines(RULES.resolve("published.lock")).stream().filter(line -> !line.isBlank());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
