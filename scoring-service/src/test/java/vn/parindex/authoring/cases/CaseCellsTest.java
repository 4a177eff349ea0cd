package vn.parindex.authoring.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.catalogue.WorkedCase.Subject;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.Finding;

class CaseCellsTest {

    static List<String> shipped() {
        return SetFolder.shippedIds();
    }

    /** Every shipped case, shown in cells and read back, gives the same bytes. */
    @ParameterizedTest
    @MethodSource("shipped")
    void cells_lose_nothing(String id) {
        SetDocuments documents = SetDocuments.read(SetFolder.shipped(id));
        SetDocuments again = documents;
        for (MapNode file : documents.cases().values()) {
            for (Subject about : Subject.values()) {
                String key = about.name().toLowerCase(java.util.Locale.ROOT);
                if (file.has(key)) {
                    CaseFile cells =
                            CaseFile.of(documents, about, file.text(key).orElseThrow());
                    assertThat(cells.faults()).isEmpty();
                    assertThat(cells.gaps()).isEmpty();
                    again = cells.in(again);
                }
            }
        }
        assertThat(again.canonical()).isEqualTo(documents.canonical());
    }

    @Test
    void numbers_and_days_are_read_as_people_write_them() {
        CaseCells cells = cells("name", "a", "given.0.value", "1,50", "as-of", "31/12/2024", "expect.points", "0,5");
        MapNode node = cells.node("c.0.");
        assertThat(node.map("given").flatMap(given -> given.text("value"))).contains("1.50");
        assertThat(node.text("as-of")).contains("2024-12-31");
        assertThat(node.map("expect").flatMap(given -> given.text("points"))).contains("0.5");
    }

    @Test
    void what_cannot_be_read_is_found_at_its_cell() {
        CaseFile file = new CaseFile(
                Subject.LEAF,
                "7.3",
                "cases/7.3.yaml",
                List.of(cells("name", "a", "given.0.numerator", "1.000", "expect.points", "ba")));
        assertThat(file.faults())
                .extracting(Finding::place)
                .extracting(place -> place.file())
                .containsExactlyInAnyOrder("c.0.given.0.numerator", "c.0.expect.points");
    }

    @Test
    void the_last_case_taken_away_takes_the_file_with_it() {
        SetDocuments documents = SetDocuments.read(SetFolder.shipped("hai-lang-2024"));
        CaseFile none = CaseFile.of(documents, Subject.LEAF, "7.3").with(List.of());
        assertThat(none.in(documents).canonical()).doesNotContainKey("cases/7.3.yaml");
    }

    private static CaseCells cells(String... texts) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < texts.length; i += 2) {
            cells.put(texts[i], texts[i + 1]);
        }
        return new CaseCells(cells);
    }
}
