package vn.parindex.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.junit.jupiter.api.Test;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.finding.Finding;
import vn.parindex.scoring.GateGrammar;

/** What is printed above the leaves goes through the workbook as a leaf's maximum does. */
class PrintedMaximumWorkbookTest {

    private static final SetFolder FOLDER = SetFolder.shipped("duc-tho-2024");
    private static final String AREA = "1-chi-dao-dieu-hanh.yaml";
    private static final String SHEET = "Bộ tiêu chí";
    private static final String MAX = "Điểm tối đa";

    /** Area 1 and its first group with the sums that they have. */
    private static Map<String, String> printed(String area, String group) {
        Map<String, String> texts = new TreeMap<>(SetDocuments.read(FOLDER).canonical());
        texts.computeIfPresent(
                AREA,
                (file, text) -> text.replaceFirst("(?m)^max: .*\n", "")
                        .replaceFirst("criteria:\n", "max: \"" + area + "\"\ncriteria:\n")
                        .replaceFirst("    leaves:\n", "    max: \"" + group + "\"\n    leaves:\n"));
        return texts;
    }

    private static String sum(boolean ofGroup) {
        var area = new Catalogue().read(FOLDER).areas().get(0);
        var leaves = ofGroup ? area.criteria().get(0).leaves() : area.leaves();
        return leaves.stream()
                .map(leaf -> leaf.max())
                .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add)
                .toPlainString();
    }

    private static byte[] workbook(Map<String, String> texts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SetWorkbook.write(FOLDER.with(texts), out);
        return out.toByteArray();
    }

    private static ReadWorkbook checked(byte[] workbook) {
        return SetWorkbook.read("sổ.xlsx", workbook).checked(new Catalogue(GateGrammar.OF_SETS), FOLDER);
    }

    @Test
    void it_comes_back_byte_for_byte_and_passes_the_check() throws IOException {
        Map<String, String> texts = printed(sum(false), sum(true));
        ReadWorkbook read = checked(workbook(texts));
        assertThat(read.files()).isEqualTo(texts);
        assertThat(read.findings()).noneMatch(Finding::isError);
    }

    @Test
    void a_number_that_does_not_add_up_is_marked_in_its_own_cell() throws IOException {
        for (String code : List.of("1", "1.1")) {
            byte[] sound = workbook(printed(sum(false), sum(true)));
            Edit edit = new Edit(SHEET, MAX, code, Edit.text("99,5"));
            ReadWorkbook read = checked(edit.in(sound));
            assertThat(read.findings())
                    .filteredOn(Finding::isError)
                    .singleElement()
                    .satisfies(found -> {
                        assertThat(found.code())
                                .isEqualTo(code.equals("1") ? "area-max-not-sum" : "criterion-max-not-sum");
                        assertThat(found.place()).hasToString(edit.place(sound));
                    });
            ByteArrayOutputStream marked = new ByteArrayOutputStream();
            read.writeMarked(marked);
            String cell = edit.place(sound).split("!")[1];
            Rewritten.look(
                    marked.toByteArray(),
                    book -> assertThat(book.getSheet(SHEET)
                                    .getCellComment(new CellAddress(cell))
                                    .getString()
                                    .getString())
                            .contains("max-not-sum", "in 99,5"));
        }
    }

    @Test
    void the_heading_explains_it_and_the_sheet_of_differences_says_it() throws IOException {
        List<String> rows = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SetWorkbook.write(FOLDER.with(printed("15.00", "6.00")), FOLDER.with(printed("12.00", "6.00")), out);
        Rewritten.look(out.toByteArray(), book -> {
            for (Row row : book.getSheet("So sánh")) {
                if (row.getRowNum() > 0) {
                    List<String> cells = new ArrayList<>();
                    row.forEach(cell -> cells.add(cell.toString()));
                    rows.add(String.join(" | ", cells));
                }
            }
            book.getSheet(SHEET).getRow(0).forEach(heading -> {
                if (heading.getStringCellValue().equals(MAX)) {
                    assertThat(heading.getCellComment().getString().getString()).contains("lĩnh vực và nhóm tiêu chí");
                }
            });
        });
        assertThat(rows).containsExactly("sửa | Bộ tiêu chí | 1 | Điểm tối đa | 12,00 | 15,00");
    }
}
