package vn.parindex.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.finding.Finding;
import vn.parindex.scoring.GateGrammar;

/** Beside an error of meaning stands everything that does not follow from it, and nothing that does. */
class AllAtOnceTest {

    private static final String AREA = "7-so.yaml";
    private static final List<String> OPEN = List.of("capped-ratio-direction", "target-direction");

    private final Catalogue catalogue = new Catalogue(GateGrammar.OF_SETS);

    /** The target of 7.3 points the wrong way, so that the set has no exact meaning. */
    private static MemoryFiles open() {
        return MemoryFiles.sound().with(AREA, "target: { at-least: 45", "target: { at-most: 45");
    }

    private List<String> codes(MemoryFiles files) {
        return catalogue.check(files.folder()).stream()
                .map(Finding::code)
                .filter(code -> !code.equals("not-canonical"))
                .toList();
    }

    private void assertBeside(MemoryFiles files, String... codes) {
        assertThat(codes(files))
                .containsAll(OPEN)
                .filteredOn(code -> !OPEN.contains(code))
                .containsExactlyInAnyOrder(codes);
    }

    @Test
    void cases_and_gates_are_looked_at_beside_a_scale_without_meaning() {
        assertBeside(open());
        assertBeside(
                open().without("cases/1.1.yaml")
                        .without("cases/7.3.yaml")
                        .with("set.yaml", "dưới 50%", "dưới 0%")
                        .bytes(
                                "cases/9.9.yaml",
                                MemoryFiles.sound()
                                        .texts()
                                        .get("cases/3.2.yaml")
                                        .replace("3.2", "9.9")
                                        .getBytes(StandardCharsets.UTF_8)),
                "missing-case",
                "missing-case",
                "gate-never",
                "case-without-subject");
    }

    @Test
    void amendments_lineage_and_lock_are_looked_at_beside_a_scale_without_meaning() {
        assertBeside(
                open().with("set.yaml", "    note: Không giao cho cấp xã\n", "")
                        .with("set.yaml", "effective: 2024-07-01", "effective: 2025-07-01")
                        .lock("xa-2024 1 0000000000000000\n"),
                "drop-without-note",
                "effective-outside-period",
                "published-changed");
    }

    @Test
    void what_is_missing_in_the_very_leaf_is_said_and_what_its_scale_gives_is_not() {
        assertBeside(
                open().with(AREA, "    evidence: [Báo cáo trích xuất từ Hệ thống thông tin giải quyết TTHC]\n", "")
                        .with(
                                AREA,
                                "target: { at-most: 45, citation: { source: ke-hoach",
                                "target: { at-most: 45, citation: { source: ke-hoak"),
                "missing-evidence",
                "unknown-source");
        MemoryFiles tooMuch =
                MemoryFiles.sound().inSet("nen-2021", "3-thu-tuc.yaml", "points: 50% max", "points: \"60.00\"");
        assertThat(codes(tooMuch)).containsOnly("points-above-max");
    }

    @Test
    void the_figures_of_a_case_are_not_doubted_while_its_leaf_reads_an_unknown_indicator() {
        MemoryFiles files = MemoryFiles.sound().with(AREA, "indicator: bao-cao-quy-1", "indicator: bao-cao-quy-9");
        assertThat(codes(files)).containsExactly("unknown-indicator");
    }

    @Test
    void who_names_a_code_is_not_blamed_while_a_code_stands_twice() {
        MemoryFiles files = MemoryFiles.sound().with(AREA, "code: \"7.3\"", "code: \"7.1\"");
        assertThat(codes(files)).containsExactly("duplicate-code");
        assertThat(codes(files.without("cases/1.1.yaml"))).containsExactlyInAnyOrder("duplicate-code", "missing-case");
    }

    @Test
    void a_period_the_wrong_way_round_is_said_alone() {
        MemoryFiles files = MemoryFiles.sound()
                .with("set.yaml", "from: 2024-01-01, to: 2024-12-31", "from: 2024-12-31, to: 2024-01-01");
        assertThat(codes(files)).containsExactly("period-order");
    }

    @Test
    void an_exception_holds_beside_a_scale_without_meaning() {
        String exception = """
                exceptions:
                  - check: missing-case
                    leaf: "1.1"
                    reason: Sang năm mới có ví dụ
                    decided-by: Sở Nội vụ
                    decided-on: 2024-01-02
                """;
        assertBeside(
                open().without("cases/1.1.yaml").with("set.yaml", "    drop: yes\n", "    drop: yes\n" + exception),
                "excepted");
    }
}
