package vn.parindex.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Contrast is looked at in a wide window only, which is enough as long as a narrow one changes no colour. */
class NarrowColoursTest {

    private static final Path STYLES =
            Path.of(System.getProperty("basedir", "scoring-service"), "src/main/resources/static/css");

    private static final Pattern NARROW =
            Pattern.compile("@media \\(max-width: \\d+px\\) \\{((?:[^{}]*\\{[^{}]*})*)\\s*}");
    private static final Pattern MEDIA = Pattern.compile("@(?:media|container)(?! print)");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern COLOUR = Pattern.compile("(?<![\\w-])(?:color|background|background-color|fill)\\s*:");

    @Test
    void a_narrow_window_changes_no_colour_but_moves_the_wash_of_an_area_from_its_cells_to_its_row()
            throws IOException {
        try (Stream<Path> files = Files.list(STYLES)) {
            List<String> coloured = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                String text = Files.readString(file);
                List<String> blocks = NARROW.matcher(text)
                        .results()
                        .map(block -> block.group(1))
                        .toList();
                blocks.forEach(block -> coloured.addAll(coloured(block)));
                assertThat(MEDIA.matcher(text).results().count())
                        .as("every window that %s asks for is a narrow one, or paper", file.getFileName())
                        .isEqualTo(blocks.size());
            }
            assertThat(coloured).containsExactly("table.annex tr.area");
        }
    }

    /** Labels before a cell take the place of the table's head and are no text of the page. */
    private static List<String> coloured(String rules) {
        return RULE.matcher(rules)
                .results()
                .filter(rule -> COLOUR.matcher(rule.group(2)).find())
                .map(rule -> rule.group(1).strip())
                .filter(selector -> !selector.endsWith("::before"))
                .toList();
    }
}
