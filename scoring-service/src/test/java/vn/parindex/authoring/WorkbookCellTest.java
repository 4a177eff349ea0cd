package vn.parindex.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.finding.Finding;

/** What a person may type into a cell, and what is refused there. */
class WorkbookCellTest {

    private static final String AREA = "3-thu-tuc-hanh-chinh.yaml";
    private static byte[] workbook = {};

    @BeforeAll
    static void export() throws IOException {
        workbook = WorkbookRoundTripTest.workbook("hai-lang-2024");
    }

    static Stream<Arguments> taken() {
        return Stream.of(
                Arguments.of("dấu phẩy", Edit.text("2,75"), "max: \"2.75\""),
                Arguments.of("dấu chấm", Edit.text("2.75"), "max: \"2.75\""),
                Arguments.of("số thường", Edit.number(2.75), "max: \"2.75\""),
                Arguments.of("số có hai số lẻ hiện ra", Edit.number(2.5, "0.00"), "max: \"2.50\""),
                Arguments.of("số có đuôi nhị phân", Edit.number(0.1 + 0.2), "max: \"0.3\""),
                Arguments.of("dấu cách thừa", Edit.text("  3  "), "max: 3"),
                Arguments.of("số nguyên", Edit.number(3), "max: 3"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("taken")
    void a_number_may_be_written_as_people_write_it(String name, Consumer<Cell> typed, String line) throws IOException {
        ReadWorkbook read = read(new Edit("Bộ tiêu chí", "Điểm tối đa", "3.10", typed));
        assertThat(read.findings()).isEmpty();
        assertThat(read.files().get(AREA)).contains(line);
    }

    static Stream<Arguments> refused() {
        String criteria = "Bộ tiêu chí";
        return Stream.of(
                Arguments.of(new Edit(criteria, "Mã", "3.10", Edit.number(3.1)), "number-in-text-cell"),
                Arguments.of(
                        new Edit("Ca kiểm thử", "Mã tiêu chí", "3.10.yaml", Edit.number(3.1)), "number-in-text-cell"),
                Arguments.of(new Edit("Chỉ tiêu", "Tiêu chí", "3.10", Edit.number(3.1)), "number-in-text-cell"),
                Arguments.of(new Edit(criteria, "Tên", "3.10", Edit.number(7)), "number-in-text-cell"),
                Arguments.of(new Edit(criteria, "Điểm tối đa", "3.10", Edit.text("1.500")), "ambiguous-number"),
                Arguments.of(new Edit(criteria, "Điểm tối đa", "3.10", Edit.text("ba điểm")), "wrong-value"),
                Arguments.of(
                        new Edit(criteria, "Điểm tối đa", "3.10", Edit.number(45000, "dd/mm/yyyy")), "date-in-cell"),
                Arguments.of(new Edit(criteria, "Điểm tối đa", "3.10", Edit.number(0.5, "0%")), "percent-cell"),
                Arguments.of(
                        new Edit(criteria, "Điểm tối đa", "3.10", cell -> cell.setCellValue(true)), "boolean-cell"),
                Arguments.of(
                        new Edit(criteria, "Điểm tối đa", "3.10", cell -> cell.setCellFormula("1+1")), "formula-cell"),
                Arguments.of(new Edit(criteria, "Cách chấm", "3.10", Edit.text("bậc thang")), "wrong-value"),
                Arguments.of(new Edit(criteria, "Loại dòng", "3.10", Edit.text("tiêu chi")), "row-kind"),
                Arguments.of(new Edit(criteria, "Tệp", "3.10", Edit.text("x.yaml")), "cell-not-for-row"),
                Arguments.of(new Edit("Thời hạn", "Trước ngày", "sửa đổi 1", Edit.text("2024-02-29")), "not-a-date"),
                Arguments.of(new Edit("Thời hạn", "Trước ngày", "sửa đổi 1", Edit.text("30/02/2024")), "not-a-date"),
                Arguments.of(new Edit("Thời hạn", "Trước ngày", "sửa đổi 1", Edit.number(2024)), "not-a-date"),
                Arguments.of(new Edit("Chỉ tiêu", "Tiêu chí", "3.10", Edit.text("3.100")), "unknown-owner"),
                Arguments.of(
                        new Edit("Sửa đổi", "Số sửa đổi", "sửa đổi 2", Edit.text("sửa đổi 1")), "amendment-number"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("refused")
    void what_cannot_be_meant_is_refused_at_its_cell(Edit edit, String code) throws IOException {
        ReadWorkbook read = read(edit);
        assertThat(read.isSound()).isFalse();
        assertThat(read.findings()).anySatisfy(found -> {
            assertThat(found.code()).isEqualTo(code);
            assertThat(found.place().toString()).isEqualTo(edit.place(workbook));
        });
        assertThat(read.findings().stream().map(found -> found.place() + found.code()))
                .as("nothing is said twice")
                .doesNotHaveDuplicates();
    }

    @Test
    void a_real_date_and_a_typed_one_are_the_same() throws IOException {
        for (Consumer<Cell> typed :
                List.<Consumer<Cell>>of(Edit.text("1/3/2024"), Edit.number(45352), Edit.number(45352, "m/d/yy"))) {
            ReadWorkbook read = read(new Edit("Thời hạn", "Trước ngày", "sửa đổi 1", typed));
            assertThat(read.findings()).isEmpty();
            assertThat(read.files().get("set.yaml")).contains("due: { before: 2024-03-01 }");
        }
    }

    @Test
    void a_list_offers_values_with_their_meaning_and_takes_either() throws IOException {
        for (String typed : List.of("no · không", "no", "không", "NO")) {
            ReadWorkbook read = read(new Edit("Điều kiện kích hoạt", "Đang bật", "kho-du-lieu", Edit.text(typed)));
            assertThat(read.findings()).isEmpty();
            assertThat(read.files().get("set.yaml")).contains("on: no }");
        }
    }

    @Test
    void an_indicator_may_be_chosen_with_its_name() throws IOException {
        Edit edit = new Edit("Bộ tiêu chí", "Chỉ báo", "3.10", Edit.text("ty-le-moi · Tỷ lệ mới"));
        assertThat(read(edit).files().get(AREA)).contains("indicator: ty-le-moi\n");
    }

    @Test
    void what_is_missing_is_said_at_its_blank_cell_once() throws IOException {
        Edit lead = new Edit("Bộ tiêu chí", "Cơ quan chủ trì", "3.10", Cell::setBlank);
        Edit title = new Edit("Thông tin", "Giá trị", "Tên văn bản, tên bộ", Cell::setBlank);
        for (Edit edit : List.of(lead, title)) {
            assertThat(read(edit).findings()).singleElement().satisfies(found -> {
                assertThat(found.code()).isEqualTo("missing-key");
                assertThat(found.place().toString()).isEqualTo(edit.place(workbook));
            });
        }
    }

    @Test
    void blank_rows_and_cells_that_a_program_left_far_away_do_not_count() throws IOException {
        byte[] sent = Package.of(workbook)
                .replaced(
                        Package.SHEET,
                        "</sheetData>",
                        "<row r=\"1048576\"><c r=\"XFD1048576\" s=\"1\"/></row></sheetData>")
                .bytes();
        assertThat(SetWorkbook.read("sổ.xlsx", sent).findings()).isEmpty();
    }

    @Test
    void the_order_of_columns_is_free_but_none_may_be_missing_or_unknown() throws IOException {
        byte[] renamed = Rewritten.edited(workbook, book -> {
            Sheet sheet = book.getSheet("Chỉ tiêu");
            sheet.getRow(0).getCell(1).setCellValue("Từ … trở lên");
            int last = sheet.getRow(0).getLastCellNum() - 1;
            sheet.forEach(row -> row.createCell(last));
        });
        List<Finding> findings = SetWorkbook.read("sổ.xlsx", renamed).findings();
        assertThat(findings).extracting(Finding::code).containsExactlyInAnyOrder("unknown-column", "missing-column");
        assertThat(findings)
                .allSatisfy(found -> assertThat(found.place().toString()).startsWith("Chỉ tiêu!"));
    }

    private static ReadWorkbook read(Edit edit) throws IOException {
        return SetWorkbook.read("sổ.xlsx", edit.in(workbook));
    }
}
