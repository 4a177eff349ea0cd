package vn.parindex.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.finding.Finding;
import vn.parindex.scoring.GateGrammar;

/** A leaf that cannot be read hides nothing of the others, and nothing is said that follows from it. */
class UnreadLeafTest {

    private static final String AREA = "7-so.yaml";
    private static final String LEAD = "    lead: Văn phòng HĐND&UBND huyện\n";
    private static final String TARGET = "target: { at-least: 45";

    private final Catalogue catalogue = new Catalogue(GateGrammar.OF_SETS);

    private List<String> codes(MemoryFiles files) {
        return catalogue.check(files.folder()).stream().map(Finding::code).toList();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            '    lead: Văn phòng HĐND&UBND huyện\n'              | ''                           | missing-key
            '    citation: { source: ke-hoach, row: Mục 7 }\n'   | ''                           | missing-citation
            '    method: target\n'                               | ''                           | missing-key
            variant: capped-ratio                                | variant: capped              | wrong-value
            ratio-rounding: 2                                    | ratio-roundin: 2             | unknown-key
            target: { at-least: 45,                              | target: { at-least: bốn lăm, | wrong-value
            share: 50%\\n        due: { before: 2024-04-05 }     | due: { before: 2024-04-05 }  | missing-key
            """)
    void a_leaf_that_cannot_be_read_is_said_alone(String from, String to, String code) {
        String written = from.replace("\\n", "\n");
        assertThat(codes(MemoryFiles.sound().with(AREA, written, to))).containsOnly(code);
    }

    @Test
    void a_missing_lead_hides_neither_a_wrong_scale_nor_a_wrong_sum_nor_a_missing_case() {
        MemoryFiles files = MemoryFiles.sound()
                .with(AREA, LEAD, "")
                .with(AREA, TARGET, "target: { at-most: 45")
                .with(
                        AREA,
                        "share: 50%\n        due: { before: 2024-04-05 }",
                        "share: 40%\n        due: { before: 2024-04-05 }")
                .with(AREA, "code: 7\nname: Chính quyền số\n", "code: 7\nname: Chính quyền số\nmax: \"31.00\"\n")
                .without("cases/7.3.yaml")
                .without("cases/1.1.yaml");
        assertThat(codes(files))
                .containsExactlyInAnyOrder(
                        "missing-key",
                        "capped-ratio-direction",
                        "target-direction",
                        "shares-not-100",
                        "area-max-not-sum",
                        "missing-case",
                        "missing-case");
    }

    @Test
    void a_scale_that_cannot_be_read_hides_nothing_of_the_other_leaves() {
        MemoryFiles files = MemoryFiles.sound()
                .with(AREA, TARGET, "target: { at-least: bốn lăm")
                .with(AREA, "    evidence: [Báo cáo của đơn vị]\n", "")
                .without("cases/7.3.yaml")
                .without("cases/T1.yaml");
        assertThat(codes(files))
                .containsExactlyInAnyOrder("wrong-value", "missing-evidence", "missing-case", "missing-case");
    }

    @Test
    void sums_are_not_said_while_a_maximum_cannot_be_read_and_are_while_it_can() {
        String max = "    max: \"15.00\"\n    indicator";
        String area = "code: 7\nname: Chính quyền số\n";
        MemoryFiles maximum = MemoryFiles.sound().with(AREA, max, "    max: mười lăm\n    indicator");
        assertThat(codes(maximum)).containsOnly("wrong-value");
        MemoryFiles sum = MemoryFiles.sound()
                .with(AREA, area, area + "max: \"31.00\"\n")
                .with(AREA, TARGET, "target: { at-least: bốn lăm");
        assertThat(codes(sum)).containsExactlyInAnyOrder("wrong-value", "area-max-not-sum");
    }

    @Test
    void a_code_that_stands_twice_is_said_of_a_leaf_that_cannot_be_read() {
        MemoryFiles files = MemoryFiles.sound()
                .with(AREA, TARGET, "target: { at-least: bốn lăm")
                .with(AREA, "code: \"7.3\"", "code: \"7.1\"");
        assertThat(codes(files)).containsExactlyInAnyOrder("wrong-value", "duplicate-code");
    }

    @Test
    void a_lock_says_nothing_of_a_set_that_cannot_be_read() {
        MemoryFiles files = MemoryFiles.sound().with(AREA, LEAD, "").lock("xa-2024 1 0000000000000000\n");
        assertThat(codes(files)).containsExactly("missing-key");
    }

    @Test
    void a_file_that_is_no_area_is_said_alone() {
        MemoryFiles files =
                MemoryFiles.sound().with(AREA, "criteria:\n", "criterie:\n").without("cases/1.1.yaml");
        assertThat(codes(files)).containsOnly("unknown-key", "missing-key");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            7-chinh-quyen-so.yaml        | variant: all-or-nothing | varian: all-or-nothing
            3-thu-tuc-hanh-chinh.yaml    | method: target          | method: targe
            3-thu-tuc-hanh-chinh.yaml    | roll-up: own            | roll-up: owm
            5-che-do-cong-vu.yaml        | roll-up: own            | roll-up: owm
            5-che-do-cong-vu.yaml        | roll-up: sum            | roll-up: tong
            """)
    void figures_of_the_district_and_of_its_communes_stay_two_while_one_of_their_leaves_cannot_be_read(
            String file, String from, String to) {
        SetFolder district = SetFolder.shipped("duc-tho-2024-huyen");
        Map<String, String> files = new TreeMap<>(SetDocuments.read(district).canonical());
        files.computeIfPresent(file, (name, text) -> text.replaceFirst(from, to));
        assertThat(catalogue.check(district.with(files)))
                .filteredOn(Finding::isError)
                .isNotEmpty()
                .extracting(Finding::code)
                .containsAnyOf("unknown-key", "wrong-value")
                .isSubsetOf("unknown-key", "missing-key", "wrong-value");
    }

    @Test
    void two_leaves_that_read_the_same_figures_are_said_with_whose_they_are() {
        SetFolder district = SetFolder.shipped("duc-tho-2024-huyen");
        Map<String, String> files = new TreeMap<>(SetDocuments.read(district).canonical());
        files.computeIfPresent(
                "5-che-do-cong-vu.yaml", (name, text) -> text.replace("roll-up: own", "roll-up: sum-of-communes"));
        assertThat(catalogue.check(district.with(files)))
                .filteredOn(found -> found.code().equals("shared-indicator"))
                .extracting(Finding::what)
                .containsOnly("chỉ báo cbcc-dat-chuan với roll-up: sum-of-communes được đọc nhiều lần (5.1, 5.2)");
    }
}
