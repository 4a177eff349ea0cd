package vn.parindex.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

/** The form that an analyst fills in. */
class WorkbookFormTest {

    @Test
    void the_sheets_are_those_of_the_printed_set_and_each_heading_is_locked_and_explained() throws IOException {
        Rewritten.look(WorkbookRoundTripTest.workbook("hai-lang-2024"), book -> {
            Set<String> names = new HashSet<>();
            book.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names)
                    .contains(
                            "Bộ tiêu chí",
                            "Thang điểm",
                            "Chỉ tiêu",
                            "Thời hạn",
                            "Điều kiện khống chế",
                            "Xếp loại",
                            "Ca kiểm thử",
                            "Căn cứ");
            book.forEach(sheet -> {
                if (!sheet.getSheetName().equals("Danh mục")) {
                    assertForm((XSSFSheet) sheet);
                }
            });
        });
    }

    private static void assertForm(XSSFSheet sheet) {
        assertThat(sheet.getProtect()).as(sheet.getSheetName()).isTrue();
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        List<String> headings = new java.util.ArrayList<>();
        boolean upright = sheet.getSheetName().equals("Thông tin");
        for (Cell heading : sheet.getRow(0)) {
            headings.add(heading.getStringCellValue());
            assertThat(heading.getCellStyle().getLocked()).isTrue();
            if (!upright) {
                assertThat(heading.getCellComment().getString().getString()).contains("Ghi: ");
                assertThat(sheet.getColumnStyle(heading.getColumnIndex()).getLocked())
                        .isFalse();
            }
        }
        assertThat(headings).as(sheet.getSheetName()).doesNotHaveDuplicates();
    }

    @Test
    void a_closed_list_can_be_chosen_from_and_a_code_is_a_text() throws IOException {
        Rewritten.look(WorkbookRoundTripTest.workbook("hai-lang-2024"), book -> {
            XSSFSheet sheet = book.getSheet("Bộ tiêu chí");
            assertThat(sheet.getDataValidations())
                    .extracting(DataValidation::getValidationConstraint)
                    .allSatisfy(list -> assertThat(list.getFormula1()).startsWith("'Danh mục'!"));
            assertThat(sheet.getDataValidations()).hasSizeGreaterThan(5);
            assertThat(sheet.getColumnStyle(1).getDataFormatString()).isEqualTo("@");
        });
    }
}
