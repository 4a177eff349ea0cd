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
import vn.parindex.scoring.GateGrammar;

/** A 28/02 of the layer that became 29/02 is said, whatever date it is; a document may mean the 28th. */
class LeapDayRemarksTest {

    private static final Catalogue CATALOGUE = new Catalogue(GateGrammar.OF_SETS);
    private static final SetFolder FOLDER =
            SetFolder.at(Path.of("scoring-service/src/test/resources/catalogue/sets/xa-2024"));

    /** What is said of 29/02 in another year when one text of a file is another. */
    private static List<String> said(int year, String file, String from, String to) {
        Map<String, String> files = new TreeMap<>(SetDocuments.read(FOLDER).canonical());
        files.computeIfPresent(file, (name, text) -> {
            assertThat(text).contains(from);
            return text.replace(from, to);
        });
        SetFolder issued = FOLDER.with(files);
        return NextYear.of(CATALOGUE.read(issued), SetDocuments.read(issued), "xa-sau", year).remarks().stream()
                .filter(line -> line.contains("29/02"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "set.yaml, closes: 2025-01-15, closes: 2025-02-28, ngày đóng đợt",
        "set.yaml, 2024-04-30, 2025-02-28, ngày nghỉ",
        "7-so.yaml, before: 2024-04-05, before: 2025-02-28, tiêu chí 7.1",
        "set.yaml, max: none, due: { by: 2025-02-28 }, sửa đổi tiêu chí 3.2"
    })
    void every_date_of_the_layer_is_named(String file, String from, String to, String of) {
        String amended = "change: { target: { at-least: 99, citation: { source: ke-hoach, row: Mục 3 } } }";
        boolean amends = from.equals("max: none");
        assertThat(said(2027, file, amends ? amended : from, amends ? "change: { " + to + " }" : to))
                .containsExactly("Ngày 28/02 là ngày cuối tháng 2 nên nay là 29/02 (" + of
                        + "); căn cứ ghi đúng ngày 28 thì sửa lại.");
    }

    @Test
    void a_28_February_that_was_not_the_last_day_stays_and_so_is_not_named() {
        assertThat(said(2028, "set.yaml", "2024-04-30", "2024-02-28")).isEmpty();
        assertThat(said(2027, "set.yaml", "closes: 2025-01-15", "closes: 2025-02-27"))
                .isEmpty();
    }

    @Test
    void the_day_of_an_amendment_is_taken_away_and_so_is_not_named() {
        assertThat(said(2027, "set.yaml", "effective: 2024-07-01", "effective: 2025-02-28"))
                .isEmpty();
    }
}
