package vn.parindex.authoring.nextyear;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.finding.Finding;
import vn.parindex.scoring.GateGrammar;

/** What held at the end of the year holds next year from the first day, and is written once. */
class LastAmendmentsTest {

    private static final Catalogue CATALOGUE = new Catalogue(GateGrammar.OF_SETS);
    private static final SetFolder FOLDER =
            SetFolder.at(Path.of("scoring-service/src/test/resources/catalogue/sets/xa-2024"));
    private static final String CITED = "    citation: { source: ke-hoach }\n";

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
}
