package vn.parindex.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide for analysts says what the pages say: a newcomer looks for the very words on the screen. */
class GuideTest {

    private static final Path GUIDE = Path.of("rules/README.md");
    private static final Path MESSAGES = Path.of("scoring-service/src/main/resources/messages");
    private static final Pattern STEPS = Pattern.compile("(?s)\n## 4\\. (.*?)\n## 5\\. ");
    private static final Pattern NAMED = Pattern.compile("«([^»]+)»");
    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]+]\\(([^)]+)\\)");

    @Test
    void every_button_and_place_that_a_step_names_is_on_a_page() throws IOException {
        String texts = texts();
        assertThat(found(NAMED))
                .hasSizeGreaterThan(15)
                .allSatisfy(each -> assertThat(texts).contains(each));
    }

    @Test
    void every_picture_of_a_step_is_there() throws IOException {
        assertThat(found(PICTURE))
                .hasSizeGreaterThan(4)
                .allSatisfy(each -> assertThat(GUIDE.resolveSibling(each)).exists());
    }

    private static List<String> found(Pattern pattern) throws IOException {
        String steps = STEPS.matcher(Files.readString(GUIDE))
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
        return pattern.matcher(steps)
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
    }

    private static String texts() throws IOException {
        TreeSet<String> texts = new TreeSet<>();
        try (Stream<Path> files = Files.list(MESSAGES)) {
            for (Path file : files.toList()) {
                Properties messages = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    messages.load(reader);
                }
                messages.values().forEach(text -> texts.add(text.toString()));
            }
        }
        return String.join("\n", texts);
    }
}
