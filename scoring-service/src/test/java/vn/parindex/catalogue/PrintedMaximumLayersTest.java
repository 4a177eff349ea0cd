package vn.parindex.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.finding.Finding;

/** What the base prints holds in a layer until the layer says otherwise, in its own area file or from a day on. */
class PrintedMaximumLayersTest {

    private static final String OWN = "1-chi-dao.yaml";
    private static final String LEAF = """
            code: 1
            name: Chỉ đạo
            criteria:
              - code: "1.3"
                name: Tự kiểm tra
                max: "5.00"
                indicator: tu-kiem-tra
                method: yes-no
                citation: { source: ke-hoach, row: Mục 1 }
                evidence: [Báo cáo]
                lead: Phòng Nội vụ
                points-status: illustrative
            """;

    private final Catalogue catalogue = new Catalogue();

    /** The base prints 50 for area 1 (20 + 30), 30 for criterion 1.2, and 50 for area 3. */
    private static MemoryFiles printed() {
        return MemoryFiles.sound()
                .inSet("nen-2021", OWN, "điều hành\n", "điều hành\nmax: \"50.00\"\n")
                .inSet("nen-2021", OWN, "name: Tự kiểm tra\n", "name: Tự kiểm tra\n    max: \"30.00\"\n")
                .inSet("nen-2021", "3-thu-tuc.yaml", "hành chính\n", "hành chính\nmax: \"50.00\"\n");
    }

    private static MemoryFiles own(MemoryFiles files, String text) {
        return files.bytes(OWN, text.getBytes(StandardCharsets.UTF_8));
    }

    private static MemoryFiles amended(MemoryFiles files, String amendments) {
        return files.with("set.yaml", "amendments:\n", "amendments:\n" + amendments);
    }

    private List<String> errors(MemoryFiles files) {
        return catalogue.check(files.folder()).stream()
                .filter(Finding::isError)
                .map(Finding::code)
                .filter(code -> !code.equals("not-canonical") && !code.equals("missing-case"))
                .toList();
    }

    @Test
    void the_base_alone_is_sound_and_so_is_a_layer_that_leaves_an_area_alone() {
        assertThat(catalogue.check(new SetFolder(printed().beside("nen-2021").orElseThrow())))
                .extracting(Finding::code)
                .doesNotContain("area-max-not-sum", "criterion-max-not-sum");
        assertThat(errors(amended(printed(), PrintedMaximumTest.amendment("area: \"1\"", "20.00"))))
                .isEmpty();
    }

    @Test
    void a_leaf_that_the_layer_drops_is_missing_in_the_area_and_the_finding_stands_in_the_layer() {
        assertThat(catalogue.check(printed().folder()))
                .filteredOn(Finding::isError)
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.code()).isEqualTo("area-max-not-sum");
                    assertThat(found.place().file()).isEqualTo("xa-2024/set.yaml");
                    assertThat(found.what()).contains("lĩnh vực 1", "in 50,00; tổng 20,00; lệch -30,00 (50.00)");
                    assertThat(found.expected()).contains("in ở lớp gốc (nen-2021/1-chi-dao.yaml:3:");
                    assertThat(found.correction()).isEmpty();
                });
    }

    @Test
    void a_leaf_that_the_layer_amends_is_where_the_finding_stands() {
        MemoryFiles files = amended(printed(), PrintedMaximumTest.amendment("area: \"1\"", "20.00"))
                .with("set.yaml", "change: { target", "change: { max: \"50.50\", target");
        assertThat(catalogue.check(files.folder()))
                .filteredOn(found -> found.code().equals("area-max-not-sum"))
                .singleElement()
                .satisfies(found ->
                        assertThat(found.place().line()).isEqualTo(files.lineOf("set.yaml", "max: \"50.50\"")));
    }

    @Test
    void the_area_file_of_the_layer_prints_another_number() {
        assertThat(errors(own(printed(), LEAF))).containsExactlyInAnyOrder("area-max-not-sum", "sum-not-100");
        assertThat(errors(own(printed(), LEAF.replace("criteria:", "max: \"25.00\"\ncriteria:"))))
                .containsExactly("sum-not-100");
    }

    @Test
    void an_amendment_holds_from_its_day_on_both_sides_of_which_the_sum_is_asked() {
        String first = PrintedMaximumTest.amendment("area: \"1\"", "20.00");
        String july = "    effective: 2024-07-01\n    citation";
        String leaf = PrintedMaximumTest.amendment("leaf: \"1.1\"", "10.00").replace("    citation", july);
        String area = PrintedMaximumTest.amendment("area: \"1\"", "10.00").replace("    citation", july);
        MemoryFiles files = amended(printed(), first + area + leaf);
        assertThat(errors(files)).containsExactly("sum-not-100");
        assertThat(max(files, LocalDate.of(2024, 6, 30))).isEqualTo("20.00");
        assertThat(max(files, LocalDate.of(2024, 7, 1))).isEqualTo("10.00");
        assertThat(errors(amended(printed(), first + leaf))).contains("area-max-not-sum");
        assertThat(errors(amended(printed(), first + area))).contains("area-max-not-sum");
    }

    @Test
    void none_takes_a_printed_number_away() {
        String none = PrintedMaximumTest.amendment("area: \"1\"", "x").replace("\"x\"", "none");
        assertThat(errors(amended(printed(), none))).isEmpty();
        assertThat(catalogue
                        .read(amended(printed(), none).folder())
                        .areas()
                        .get(0)
                        .max())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'area: \"9\"', max: 20, unknown-leaf",
        "'criterion: \"1.1\"', max: 20, unknown-leaf",
        "'criterion: \"1.9\"', max: 20, unknown-leaf",
        "'area: \"1\"', name: Khác, unknown-path",
        "'area: \"1\"', max: 1e5, wrong-value",
        "'area: \"1\"', drop: yes, key-not-for-method",
        "'leaf: \"1.1\"\n    area: \"1\"', max: 20, conflicting-keys"
    })
    void what_cannot_be_amended_is_refused(String of, String change, String code) {
        String says = change.startsWith("drop") ? change : "change: { " + change + " }";
        String amendment = "  - " + of + "\n    citation: { source: ke-hoach }\n    note: vì\n    " + says + "\n";
        assertThat(errors(amended(printed(), amendment))).contains(code);
    }

    private String max(MemoryFiles files, LocalDate day) {
        return catalogue
                .read(files.folder(), day)
                .areas()
                .get(0)
                .max()
                .orElseThrow()
                .toPlainString();
    }
}
