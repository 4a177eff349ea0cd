package vn.parindex.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.parindex.catalogue.check.Check;
import vn.parindex.catalogue.check.Checks;

/** rules/checks.md lists every code that a reader of this module can meet, and no other. */
class CheckListTest {

    private static final Path SOURCE = Path.of("scoring-service/src/main/java/vn/parindex/catalogue");
    private static final Pattern GIVEN =
            Pattern.compile("(?:error|warning|refuse|leafError|scaleError)\\(\\s*\"([a-z0-9-]+)\"");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z0-9-]+)` \\| (lỗi|cảnh báo) \\| (.+) \\|$");

    @Test
    void the_list_and_the_source_name_the_same_codes() throws IOException {
        TreeSet<String> given = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCE)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher matcher = GIVEN.matcher(Files.readString(file));
                while (matcher.find()) {
                    given.add(matcher.group(1));
                }
            }
        }
        assertThat(rows().keySet()).isEqualTo(given);
    }

    @Test
    void every_check_of_an_effective_set_is_listed_with_its_meaning() throws IOException {
        Map<String, String> rows = rows();
        assertThat(Checks.all().stream().map(Check::code)).doesNotHaveDuplicates();
        assertThat(Checks.all()).allSatisfy(check -> assertThat(rows).containsEntry(check.code(), check.meaning()));
    }

    private static Map<String, String> rows() throws IOException {
        return ROW.matcher(Files.readString(Path.of("rules/checks.md")))
                .results()
                .collect(Collectors.toMap(row -> row.group(1), row -> row.group(3), (a, b) -> a, TreeMap::new));
    }
}
