package vn.parindex.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.junit.jupiter.api.Test;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.SetFolder;

/** The sheet that says what differs from another version. */
class DifferenceSheetTest {

    private static final SetFolder BEFORE = SetFolder.shipped("hai-lang-2024");
    private static final String AREA = "7-chinh-quyen-so.yaml";

    @Test
    void a_changed_target_is_one_line_with_both_numbers() throws IOException {
        assertThat(rows(AREA, text -> text.replace("at-least: 45\n", "at-least: 50\n")))
                .containsExactly("sửa | Chỉ tiêu | 7.3 | Từ … trở lên (≥) | 45 | 50 | FFFFE699");
    }

    @Test
    void a_new_band_is_one_green_line_and_a_lost_one_an_orange_line() throws IOException {
        String code = "  - code: \"7.3\"";
        String band = "      - { at-least: 80% target, points: \"1.50\" }\n";
        String more = band + "      - { at-least: 70% target, points: \"1.00\" }\n";
        int at = text(AREA).indexOf(band, text(AREA).indexOf(code));
        assertThat(rows(AREA, text -> text.substring(0, at) + more + text.substring(at + band.length())))
                .singleElement()
                .asString()
                .startsWith("thêm | Thang điểm | 7.3, bậc |")
                .endsWith("FFC6E0B4");
        assertThat(rows(AREA, text -> text.substring(0, at) + text.substring(at + band.length())))
                .singleElement()
                .asString()
                .startsWith("bỏ | Thang điểm | 7.3, bậc |")
                .endsWith("FFF4B084");
    }

    @Test
    void the_same_set_differs_in_nothing_and_an_amendment_that_moved_is_the_same() throws IOException {
        assertThat(rows("set.yaml", text -> text)).isEmpty();
        int first = text("set.yaml").indexOf("  - leaf: \"1.1.1\"\n    citation");
        int second = text("set.yaml").indexOf("  - leaf: \"1.2\"\n    citation");
        int third = text("set.yaml").indexOf("  - leaf: \"1.3\"\n    citation");
        assertThat(rows(
                        "set.yaml",
                        text -> text.substring(0, first)
                                + text.substring(second, third)
                                + text.substring(first, second)
                                + text.substring(third)))
                .isEmpty();
    }

    @Test
    void the_sheet_is_left_aside_when_the_workbook_is_imported() throws IOException {
        ReadWorkbook read = SetWorkbook.read("sổ.xlsx", workbook(BEFORE));
        assertThat(read.findings()).isEmpty();
        assertThat(read.files()).isEqualTo(SetDocuments.read(BEFORE).canonical());
    }

    private static List<String> rows(String file, UnaryOperator<String> change) throws IOException {
        Map<String, String> texts = new TreeMap<>(SetDocuments.read(BEFORE).canonical());
        texts.computeIfPresent(file, (name, text) -> change.apply(text));
        List<String> rows = new ArrayList<>();
        Rewritten.look(workbook(BEFORE.with(texts)), book -> {
            for (Row row : book.getSheet("So sánh")) {
                if (row.getRowNum() > 0) {
                    List<String> cells = new ArrayList<>();
                    row.forEach(cell -> cells.add(cell.toString()));
                    XSSFCellStyle style = (XSSFCellStyle) row.getCell(0).getCellStyle();
                    cells.add(style.getFillForegroundXSSFColor().getARGBHex());
                    rows.add(String.join(" | ", cells));
                }
            }
        });
        return rows;
    }

    private static String text(String file) {
        return SetDocuments.read(BEFORE).canonical().getOrDefault(file, "");
    }

    private static byte[] workbook(SetFolder folder) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SetWorkbook.write(folder, BEFORE, out);
        return out.toByteArray();
    }
}
