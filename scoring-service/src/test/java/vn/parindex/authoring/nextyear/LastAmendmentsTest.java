package vn.parindex.authoring.nextyear;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.Finding;
import vn.parindex.scoring.GateGrammar;

/** What held at the end of the year holds next year from the first day, and is written once. */
class LastAmendmentsTest {

    private static final Catalogue CATALOGUE = new Catalogue(GateGrammar.OF_SETS);
    private static final SetFolder FOLDER =
            SetFolder.at(Path.of("scoring-service/src/test/resources/catalogue/sets/xa-2024"));
    private static final String CITED = "    citation: { source: ke-hoach }\n";

    /** Of 3.2, whose target is amended apart from them. */
    private static final String OPEN = "  - leaf: \"3.2\"\n" + CITED + "    change: { approval: needs-approval }\n";

    private static final String APPROVED =
            "  - leaf: \"3.2\"\n    effective: 2024-09-01\n" + CITED + "    change: { approval: none }\n";

    /** The next year of the set, which amends the target of 3.2 from 01/07/2024 on, with one more amendment. */
    private static NextYearSet next(String amendment) {
        Map<String, String> files = new TreeMap<>(SetDocuments.read(FOLDER).canonical());
        files.computeIfPresent("set.yaml", (name, text) -> text.replace("amendments:\n", "amendments:\n" + amendment));
        SetFolder issued = FOLDER.with(files);
        return NextYear.of(CATALOGUE.read(issued), SetDocuments.read(issued), "xa-2025", 2025);
    }

    private static List<String> codes(NextYearSet next) {
        return CATALOGUE.check(FOLDER.with(next.files())).stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void an_amendment_that_a_later_one_replaced_is_gone_with_its_citation() {
        String overtaken = "  - leaf: \"3.2\"\n" + CITED
                + "    change: { target: { at-least: 97, citation: { source: ke-hoach } } }\n";
        NextYearSet next = next(overtaken);
        assertThat(next.files().get("set.yaml")).contains("at-least: 99").doesNotContain("at-least: 97");
        assertThat(next.toRenew()).hasSameSizeAs(next("").toRenew());
        assertThat(codes(next)).doesNotContain("amended-twice");
    }

    @Test
    void of_an_amendment_that_a_later_one_replaced_in_part_the_rest_stays() {
        String partly = "  - leaf: \"3.2\"\n    effective: 2024-03-01\n" + CITED
                + "    change: { lead: Công an xã, target: { at-least: 97, citation: { source: ke-hoach } } }\n";
        NextYearSet next = next(partly);
        assertThat(next.files().get("set.yaml"))
                .contains("lead: Công an xã", "at-least: 99")
                .doesNotContain("at-least: 97");
        assertThat(codes(next)).doesNotContain("amended-twice");
    }

    @Test
    void nothing_is_left_of_an_amendment_of_a_leaf_that_was_dropped_later() {
        String amended = "  - leaf: \"1.2.1\"\n" + CITED + "    change: { lead: Công an xã }\n";
        assertThat(next(amended).files().get("set.yaml"))
                .doesNotContain("Công an xã")
                .contains("drop: yes");
    }

    @Test
    void an_approval_that_was_amended_apart_from_the_target_is_said_once_with_the_target() {
        String before = OPEN.replace("change: { ", "change: { lead: Công an xã, ");
        String after = OPEN + APPROVED.replace("change: { ", "change: { lead: Công an xã, ");
        for (String amendments : List.of(before, after)) {
            NextYearSet next = next(amendments);
            assertThat(next.files().get("set.yaml"))
                    .contains("change: { lead: Công an xã }")
                    .containsOnlyOnce("approval:")
                    .containsPattern("at-least: 99.*\\n +approval: needs-approval");
            assertThat(codes(next)).doesNotContain("amended-twice");
        }
    }

    @Test
    void amendments_that_only_spoke_of_the_approval_are_gone_unless_the_target_was_taken_away() {
        NextYearSet next = next(OPEN + APPROVED);
        assertThat(next.files()).isEqualTo(next("").files());
        assertThat(next.toRenew()).isEqualTo(next("").toRenew());
        assertThat(next.remarks()).isEqualTo(next("").remarks());
        String taken = APPROVED.replace(
                "approval: none",
                "target: none, citation: { source: ke-hoach }, bands: [{ at-least: 90, points: \"50.00\" }]");
        assertThat(next(OPEN + taken).files().get("set.yaml")).contains("change: { approval: needs-approval }");
    }

    /** A shipped set, in which 7.1 is amended with its target, and that its approval was said in another amendment. */
    @ParameterizedTest
    @CsvSource({
        "'approval: needs-approval\n      rows: [HL-25c', 'target: { at-least: 60, citation: { source: kh-hai-lang-2024 } }', 60",
        "rows: [HL-25c, approval: none, 50"
    })
    void the_next_year_of_a_shipped_set_has_no_error_and_its_target_waits(String first, String later, String target) {
        SetFolder shipped = SetFolder.shipped("hai-lang-2024");
        Map<String, String> files = new TreeMap<>(SetDocuments.read(shipped).canonical());
        String again = "amendments:\n  - leaf: \"7.1\"\n    effective: 2024-07-01\n"
                + "    citation: { source: kh-hai-lang-2024 }\n    change: { " + later + " }\n";
        files.computeIfPresent(
                "set.yaml", (name, text) -> text.replace("amendments:\n", again).replace("rows: [HL-25c", first));
        SetFolder issued = shipped.with(files);
        assertThat(CATALOGUE.check(issued)).noneMatch(Finding::isError);
        NextYearSet next = NextYear.of(CATALOGUE.read(issued), SetDocuments.read(issued), "hai-lang-2025", 2025);
        SetFolder made = SetFolder.amongShipped("hai-lang-2025", next.files());
        assertThat(CATALOGUE.check(made)).noneMatch(Finding::isError);
        assertThat(CATALOGUE.read(made).leaves())
                .filteredOn(leaf -> leaf.code().equals("7.1"))
                .singleElement()
                .satisfies(leaf -> {
                    assertThat(leaf.needsApproval()).isTrue();
                    assertThat(leaf.target().orElseThrow().value()).isEqualByComparingTo(target);
                });
    }

    /** Of hai-lang-2024: a target of the base, and a reading without a target. */
    @ParameterizedTest
    @CsvSource({"8.1, none, true", "8.2, none, false", "8.1, needs-approval, false"})
    void an_approval_does_not_outlive_the_year_of_a_target_of_the_base(String leaf, String approval, boolean gone) {
        String amendment = "  - leaf: \"" + leaf + "\"\n    effective: 2024-09-01\n"
                + "    citation: { source: kh-hai-lang-2024 }\n    change: { approval: " + approval + " }\n";
        NextYearSet next = nextOfShipped(amendment);
        NextYearSet without = nextOfShipped("");
        assertThat(next.files().equals(without.files())).isEqualTo(gone);
        assertThat(next.remarks().equals(without.remarks())).isEqualTo(gone);
        assertThat(next.files().get("set.yaml").contains("change: { approval: " + approval + " }"))
                .isEqualTo(!gone);
    }

    @Test
    void a_set_whose_amendments_all_spoke_of_the_last_year_amends_nothing() {
        Map<String, String> files = new TreeMap<>(SetDocuments.read(FOLDER).canonical());
        files.computeIfPresent(
                "set.yaml", (name, text) -> text.replaceFirst("(?s)amendments:\n.*", "amendments:\n" + APPROVED));
        MapNode set = SetDocuments.read(FOLDER.with(files)).set();
        assertThat(set.maps("amendments")).hasSize(1);
        assertThat(LastAmendments.of(set, CATALOGUE.read(FOLDER)).has("amendments"))
                .isFalse();
    }

    private static NextYearSet nextOfShipped(String amendment) {
        SetFolder shipped = SetFolder.shipped("hai-lang-2024");
        Map<String, String> files = new TreeMap<>(SetDocuments.read(shipped).canonical());
        files.computeIfPresent("set.yaml", (name, text) -> text.replace("amendments:\n", "amendments:\n" + amendment));
        SetFolder issued = shipped.with(files);
        assertThat(CATALOGUE.check(issued)).noneMatch(Finding::isError);
        return NextYear.of(CATALOGUE.read(issued), SetDocuments.read(issued), "hai-lang-2025", 2025);
    }
}
