package vn.parindex.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.authoring.workbook.LayerBook;
import vn.parindex.authoring.xlsx.Cell;
import vn.parindex.authoring.xlsx.Sheet;
import vn.parindex.authoring.xlsx.XlsxReader;
import vn.parindex.commune.VietnameseText;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Findings;

/** Every column and every sheet, one after the other, taken out: what follows from it is not said. */
class UnreadColumnTest {

    private static final String LISTS = "Danh mục";

    @ParameterizedTest
    @ValueSource(strings = {"duc-tho-2024", "hai-lang-2024"})
    void any_one_column_that_was_taken_out_is_one_finding(String set) throws IOException {
        List<Sheet> sheets = sheets(set);
        for (Sheet sheet : sheets) {
            if (!sheet.name().equals("Thông tin") && sheet.rows().size() > 1) {
                sheet.rows()
                        .get(0)
                        .cells()
                        .forEach((number, heading) -> assertThat(
                                        found(changed(sheets, sheet, List.of(without(sheet, number)))))
                                .as(sheet.name() + ", " + heading.text())
                                .hasSize(1));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"duc-tho-2024", "hai-lang-2024"})
    void any_one_sheet_that_was_taken_out_is_one_finding_and_so_is_one_with_another_name(String set)
            throws IOException {
        List<Sheet> sheets = sheets(set);
        for (Sheet sheet : sheets) {
            assertThat(found(changed(sheets, sheet, List.of())))
                    .as(sheet.name())
                    .extracting(Finding::code)
                    .containsExactly("missing-sheet");
            for (String name : List.of("Sheet1", VietnameseText.plainKey(sheet.name()) + "1")) {
                assertThat(found(changed(sheets, sheet, List.of(new Sheet(name, sheet.rows())))))
                        .as(sheet.name())
                        .extracting(Finding::expected)
                        .containsExactly("có lẽ là trang «" + sheet.name() + "»: đặt lại tên này");
            }
        }
    }

    private static List<Sheet> sheets(String set) throws IOException {
        return XlsxReader.read("sổ.xlsx", WorkbookRoundTripTest.workbook(set), new Findings()).stream()
                .filter(sheet -> !sheet.name().equals(LISTS))
                .toList();
    }

    private static List<Finding> found(List<Sheet> sheets) {
        Findings findings = new Findings();
        LayerBook.documents(sheets, findings);
        assertThat(findings.hasErrors()).as("nothing is taken over").isTrue();
        return findings.sorted();
    }

    private static List<Sheet> changed(List<Sheet> sheets, Sheet changed, List<Sheet> instead) {
        return sheets.stream()
                .flatMap(sheet -> sheet.name().equals(changed.name()) ? instead.stream() : Stream.of(sheet))
                .toList();
    }

    private static Sheet without(Sheet sheet, int column) {
        return new Sheet(
                sheet.name(),
                sheet.rows().stream().map(row -> without(row, column)).toList());
    }

    private static Sheet.Row without(Sheet.Row row, int column) {
        SortedMap<Integer, Cell> cells = new TreeMap<>(row.cells());
        cells.remove(column);
        return new Sheet.Row(row.number(), cells);
    }
}
