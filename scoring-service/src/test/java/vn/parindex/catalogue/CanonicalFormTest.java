package vn.parindex.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.catalogue.yaml.PlainText;
import vn.parindex.catalogue.yaml.YamlReader;
import vn.parindex.finding.BadInput;
import vn.parindex.finding.Findings;

/** One content, one text; and that text reads back as the same content. */
class CanonicalFormTest {

    private final Catalogue catalogue = new Catalogue();

    @Test
    void the_canonical_text_reads_back_as_itself_for_random_files() {
        for (long seed = 0; seed < 3000; seed++) {
            MapNode area = new RandomDocuments(seed).area();
            String canonical = RandomDocuments.canonical(area);
            Findings findings = new Findings();
            Optional<Node> read = YamlReader.parse("ngẫu nhiên", canonical, findings);
            assertThat(findings.sorted()).as(canonical).isEmpty();
            Node again = read.orElseThrow();
            assertThat(RandomDocuments.canonical((MapNode) again)).isEqualTo(canonical);
            assertThat(names((MapNode) again)).isEqualTo(names(area));
        }
    }

    /** The area's name is the most awkward text that must survive. */
    private static List<String> names(MapNode area) {
        return area.text("name").stream().toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
                    45           | 45
                    0            | 0
                    -5           | -5
                    010          | "010"
                    1.50         | "1.50"
                    7.2.1        | "7.2.1"
                    1e3          | "1e3"
                    2024-12-31   | 2024-12-31
                    12:30        | "12:30"
                    yes          | yes
                    Yes          | "Yes"
                    on           | "on"
                    null         | "null"
                    50%          | 50%
                    100% target  | 100% target
                    a: b         | "a: b"
                    a:b          | a:b
                    a # b        | "a # b"
                    a#b          | a#b
                    - a          | "- a"
                    «trích»      | «trích»
                    nói "vậy"    | nói "vậy"
                    "vậy"        | "\\"vậy\\""
                    """)
    void a_text_is_plain_when_every_yaml_reads_it_the_same(String text, String written) {
        assertThat(PlainText.of(text, false)).isEqualTo(written);
    }

    @Test
    void inside_braces_brackets_and_commas_need_quotes() {
        assertThat(PlainText.of("a, b", false)).isEqualTo("a, b");
        assertThat(PlainText.of("a, b", true)).isEqualTo("\"a, b\"");
    }

    @Test
    void every_shipped_set_is_canonical_and_has_no_errors() {
        assertThat(SetFolder.shippedIds()).isNotEmpty();
        for (String id : SetFolder.shippedIds()) {
            assertThat(catalogue.check(SetFolder.shipped(id)))
                    .filteredOn(vn.parindex.finding.Finding::isError)
                    .as(id)
                    .isEmpty();
        }
    }

    @Test
    void format_mends_form_and_line_ends_and_changes_no_meaning(@TempDir Path folder) throws IOException {
        Path set = copy(folder);
        String digest = catalogue.read(SetFolder.at(set)).digest();
        Path area = set.resolve("7-so.yaml");
        Files.writeString(
                area,
                "\ufeff" + Files.readString(area).replace("code: 7\n", "").replace("\n", "\r\n") + "code: '7'\r\n");
        catalogue.format(SetFolder.at(set));
        assertThat(area).hasSameTextualContentAs(Fixture.SETS.resolve("xa-2024/7-so.yaml"));
        assertThat(catalogue.read(SetFolder.at(set)).digest()).isEqualTo(digest);
    }

    @Test
    void format_writes_nothing_when_one_file_has_no_meaning(@TempDir Path folder) throws IOException {
        Path set = copy(folder);
        String untidy = Files.readString(set.resolve("7-so.yaml")).replace("code: 7\n", "code: \"7\"\n");
        Files.writeString(set.resolve("7-so.yaml"), untidy);
        Files.writeString(set.resolve("set.yaml"), "id: [");
        assertThatThrownBy(() -> catalogue.format(SetFolder.at(set))).isInstanceOf(BadInput.class);
        assertThat(set.resolve("7-so.yaml")).hasContent(untidy);
    }

    private static Path copy(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(Fixture.SETS.getParent())) {
            for (Path file : files.filter(f -> !f.toString().contains("corpus")).toList()) {
                Path target =
                        folder.resolve(Fixture.SETS.getParent().relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return folder.resolve("sets/xa-2024");
    }
}
