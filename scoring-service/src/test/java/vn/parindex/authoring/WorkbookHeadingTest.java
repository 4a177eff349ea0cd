package vn.parindex.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.finding.Finding;

/** One heading or one sheet that is not as it was exported is one finding, not one a row; nobody is told to clear the cells. */
class WorkbookHeadingTest {

    private static final String CRITERIA = "Bộ tiêu chí";
    private static final String HEADER = "Thông tin";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Điểm tối đa | Diem          | Bộ tiêu chí!D1: không có cột này (Diem); có lẽ là cột «Điểm tối đa»: đặt lại tiêu đề này [unknown-column]
            Chỉ báo     | Điểm tối đa   | Bộ tiêu chí!F1: cột viết hai lần (Điểm tối đa); có lẽ là cột «Chỉ báo»: đặt lại tiêu đề này [column-twice]
            Tên         | Điểm tối đa   | Bộ tiêu chí!C1: cột viết hai lần (Điểm tối đa); có lẽ là cột «Tên»: đặt lại tiêu đề này [column-twice]
            Mã          | ''            | Bộ tiêu chí!B1: cột không có tiêu đề; có lẽ là cột «Mã»: đặt lại tiêu đề này [unknown-column]
            Loại dòng   | LOAI DONG     | Bộ tiêu chí!A1: không có cột này (LOAI DONG); có lẽ là cột «Loại dòng»: đặt lại tiêu đề này [unknown-column]
            """)
    void a_heading_that_was_changed_is_said_once_with_the_column_that_it_most_likely_was(
            String heading, String typed, String said) throws IOException {
        assertThat(read(book -> heading(book.getSheet(CRITERIA), heading).setCellValue(typed)))
                .extracting(Finding::toString)
                .containsExactly(said);
    }

    @Test
    void faults_elsewhere_are_still_all_said() throws IOException {
        Edit points = new Edit(CRITERIA, "Điểm tối đa", "7.7", Edit.text("ba điểm"));
        Edit lead = new Edit(CRITERIA, "Cơ quan chủ trì", "7.8", Cell::setBlank);
        Edit owner = new Edit("Chỉ tiêu", "Tiêu chí", "7.2", Edit.number(7.2));
        List<String> said = codes(read(book -> {
            List.of(points, lead, owner).forEach(edit -> edit.make(book));
            heading(book.getSheet(CRITERIA), "Mã").setCellValue("Số");
            heading(book.getSheet(CRITERIA), "Điểm tối đa").setCellValue("Diem");
        }));
        assertThat(said)
                .contains("wrong-value", "missing-key", "number-in-text-cell")
                .hasSizeLessThan(10);
    }

    @Test
    void a_column_that_is_nowhere_is_missing_once_and_a_strange_one_elsewhere_is_too_many() throws IOException {
        List<Finding> found = read(book -> {
            Sheet sheet = book.getSheet(CRITERIA);
            column(sheet, "Điểm tối đa").forEach(Cell::setBlank);
            Row first = sheet.getRow(0);
            first.createCell(first.getLastCellNum()).setCellValue("Ý kiến");
            sheet.getRow(5).createCell(first.getLastCellNum() - 1).setCellValue("xem lại");
        });
        assertThat(found)
                .extracting(Finding::what)
                .containsExactlyInAnyOrder("thiếu cột (Điểm tối đa)", "không có cột này (Ý kiến)");
    }

    @Test
    void a_column_of_remarks_beside_all_others_is_said_once() throws IOException {
        List<Finding> found = read(book -> {
            Sheet sheet = book.getSheet(CRITERIA);
            int number = sheet.getRow(0).getLastCellNum();
            sheet.forEach(row -> row.createCell(number).setCellValue("Ghi chú riêng"));
        });
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.code()).isEqualTo("unknown-column");
            assertThat(one.expected()).isEqualTo("sổ đã đủ cột; bỏ cột này");
        });
    }

    @Test
    void a_sheet_without_any_heading_is_said_once() throws IOException {
        assertThat(read(book -> {
                    for (String name : List.of(CRITERIA, HEADER)) {
                        Sheet sheet = book.getSheet(name);
                        sheet.forEach(row -> cell(row, 0).setCellValue("§"));
                        sheet.getRow(0).forEach(cell -> cell.setCellValue("§"));
                    }
                    Sheet targets = book.getSheet("Chỉ tiêu");
                    targets.removeRow(targets.getRow(0));
                }))
                .extracting(Finding::toString)
                .containsExactly(
                        "Thông tin!A2: trang không có tiêu đề nào của mẫu (§);"
                                + " chép lại các tiêu đề trang này của sổ đã xuất [unknown-column]",
                        "Bộ tiêu chí!A1: trang không có tiêu đề nào của mẫu (§);"
                                + " chép lại các tiêu đề trang này của sổ đã xuất [unknown-column]",
                        "Chỉ tiêu!A1: trang không có tiêu đề nào của mẫu;"
                                + " chép lại các tiêu đề trang này của sổ đã xuất [missing-column]");
    }

    @ParameterizedTest
    @CsvSource({"Ten van ban,A4", "'',A4"})
    void an_item_of_the_first_sheet_is_said_once_as_well(String typed, String place) throws IOException {
        List<Finding> found = read(book -> {
            Sheet sheet = book.getSheet(HEADER);
            for (Row row : sheet) {
                if (row.getCell(0).getStringCellValue().equals("Tên văn bản, tên bộ")) {
                    row.getCell(0).setCellValue(typed);
                }
            }
        });
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.place().toString()).isEqualTo(HEADER + "!" + place);
            assertThat(one.expected()).isEqualTo("có lẽ là mục «Tên văn bản, tên bộ»: đặt lại tiêu đề này");
        });
    }

    private static Cell cell(Row row, int number) {
        return row.getCell(number, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static Cell heading(Sheet sheet, String heading) {
        return column(sheet, heading).get(0);
    }

    private static List<Cell> column(Sheet sheet, String heading) {
        List<Cell> cells = new ArrayList<>();
        int column = -1;
        for (Cell cell : sheet.getRow(0)) {
            column = cell.getStringCellValue().equals(heading) ? cell.getColumnIndex() : column;
        }
        for (Row row : sheet) {
            if (row.getCell(column) != null) {
                cells.add(row.getCell(column));
            }
        }
        return cells;
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    private static List<Finding> read(Consumer<Workbook> change) throws IOException {
        byte[] sent = Rewritten.edited(WorkbookRoundTripTest.workbook("duc-tho-2024"), change::accept);
        ReadWorkbook read = SetWorkbook.read("sổ.xlsx", sent);
        assertThat(read.isSound()).as("nothing is taken over").isFalse();
        return read.findings();
    }
}
