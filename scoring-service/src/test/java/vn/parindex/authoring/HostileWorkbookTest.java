package vn.parindex.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.finding.Finding;
import vn.parindex.scoring.GateGrammar;

/** A workbook that wants to do something is refused, or does nothing. */
class HostileWorkbookTest {

    private static final String HEAD =
            "<?xml version=\"1.0\"?>%s<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    private static final String TAIL = "</sheetData></worksheet>";
    private static byte[] workbook = {};

    @BeforeAll
    static void export() throws IOException {
        workbook = WorkbookRoundTripTest.workbook("hai-lang-2024");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"HYPERLINK(\"http://a.vn\",\"x\")", "cmd|'/C calc'!A0", "WEBSERVICE(\"http://a.vn\")", "1+1"})
    void a_formula_is_refused_at_its_cell_whatever_it_says(String formula) throws IOException {
        byte[] sent = Package.of(workbook)
                .replaced(
                        Package.SHEET,
                        "</sheetData>",
                        "<row r=\"900\"><c r=\"E900\" t=\"str\"><f>" + formula + "</f><v>1</v></c></row></sheetData>")
                .bytes();
        assertThat(codesAt(sent, "Bộ tiêu chí!E900")).contains("formula-cell");
    }

    @Test
    void a_cell_that_is_written_twice_is_refused() throws IOException {
        byte[] sent = Package.of(workbook)
                .replaced(Package.SHEET, "<row r=\"2\">", "<row r=\"2\"><c r=\"A2\"><f>1+1</f></c>")
                .bytes();
        assertRefused(sent, "not-a-workbook", "Bộ tiêu chí!A2");
    }

    @Test
    void a_formula_over_many_cells_is_refused_in_each() throws IOException {
        byte[] sent = Rewritten.edited(
                workbook,
                book -> book.getSheet("Chỉ tiêu").setArrayFormula("A2:A3", CellRangeAddress.valueOf("H2:H3")));
        assertThat(codesAt(sent, "Chỉ tiêu!H2")).contains("formula-cell");
    }

    @Test
    void a_text_that_looks_like_a_formula_stays_a_text() throws IOException {
        byte[] sent = new Edit("Bộ tiêu chí", "Tên", "3.10", Edit.text("=cmd|' /C calc'!A0")).in(workbook);
        ReadWorkbook read = SetWorkbook.read("sổ.xlsx", sent);
        assertThat(read.findings()).isEmpty();
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        read.writeMarked(marked);
        for (byte[] written : List.of(sent, marked.toByteArray())) {
            Rewritten.look(
                    written,
                    book -> book.forEach(sheet ->
                            sheet.forEach(row -> row.forEach(cell -> assertThat(cell.getCellType())
                                    .isNotEqualTo(org.apache.poi.ss.usermodel.CellType.FORMULA)))));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/vbaProject.bin",
                "xl/externalLinks/externalLink1.xml",
                "xl/activeX/activeX1.bin",
                "xl/embeddings/oleObject1.bin",
                "xl/macrosheets/sheet1.xml",
                "xl/connections.xml"
            })
    void macros_links_to_other_workbooks_and_embedded_objects_are_refused(String part) throws IOException {
        assertRefused(Package.of(workbook).with(part, "<x/>").bytes(), "active-content", part);
    }

    @Test
    void a_workbook_that_says_it_has_macros_is_refused() throws IOException {
        byte[] sent = Package.of(workbook)
                .replaced(
                        "[Content_Types].xml",
                        "openxmlformats-officedocument.spreadsheetml.sheet.main",
                        "ms-excel.sheet.macroEnabled.main")
                .bytes();
        assertRefused(sent, "active-content", "macro");
    }

    @Test
    void a_part_fetched_from_outside_is_refused() throws IOException {
        byte[] sent = Package.of(workbook)
                .replaced(
                        "xl/_rels/workbook.xml.rels",
                        "</Relationships>",
                        "<Relationship Id=\"x\" Type=\"http://x/image\" Target=\"http://a.vn/x\" TargetMode=\"External\"/></Relationships>")
                .bytes();
        assertRefused(sent, "active-content", "http://a.vn/x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>",
                "<!DOCTYPE x SYSTEM \"http://a.vn/x.dtd\">",
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
                "<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://a.vn/x\"> %p;]>"
            })
    void a_document_type_is_refused_in_any_encoding(String type) throws IOException {
        String sheet = HEAD.formatted(type) + TAIL;
        assertRefused(Package.of(workbook).with(Package.SHEET, sheet).bytes(), "xml-document-type", "DOCTYPE");
        byte[] utf16 = sheet.getBytes(StandardCharsets.UTF_16);
        assertRefused(
                Package.of(workbook)
                        .with("xl/sharedStrings.xml", out -> out.write(utf16))
                        .bytes(),
                "xml-document-type",
                "DOCTYPE");
    }

    @Test
    void a_million_rows_are_refused_with_the_limit_said() throws IOException {
        byte[] sent = Package.of(workbook)
                .with(Package.SHEET, out -> {
                    out.write(HEAD.formatted("").getBytes(StandardCharsets.UTF_8));
                    for (int row = 1; row <= 1_000_000; row++) {
                        out.write(("<row r=\"" + row + "\"/>").getBytes(StandardCharsets.UTF_8));
                    }
                    out.write(TAIL.getBytes(StandardCharsets.UTF_8));
                })
                .bytes();
        assertRefused(sent, "too-many-rows", "không quá 5000 dòng");
        assertRefused(filled(5_001, 1), "too-many-rows", "Bộ tiêu chí!A5001");
    }

    @Test
    void a_zip_bomb_is_refused_with_the_limit_said() throws IOException {
        byte[] sent = Package.of(workbook)
                .with("xl/media/x.xml", out -> {
                    byte[] blanks = new byte[1024 * 1024];
                    Arrays.fill(blanks, (byte) ' ');
                    for (int megabyte = 0; megabyte < 300; megabyte++) {
                        out.write(blanks);
                    }
                })
                .bytes();
        assertThat(sent).hasSizeLessThan(1_000_000);
        assertRefused(sent, "workbook-too-large", "không quá 10 MB");
    }

    @Test
    void what_is_no_workbook_is_refused_and_never_a_crash() throws IOException {
        byte[] cut = Arrays.copyOf(workbook, workbook.length / 2);
        byte[] old = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
        byte[] broken = Package.of(workbook)
                .with(Package.SHEET, "<worksheet><sheetData>")
                .bytes();
        byte[] huge = new byte[SetWorkbook.LARGEST_FILE + 1];
        for (byte[] sent :
                List.of(new byte[0], "không phải zip".getBytes(StandardCharsets.UTF_8), cut, old, broken, huge)) {
            ReadWorkbook read = SetWorkbook.read("sổ.xlsx", sent);
            assertThat(read.isSound()).isFalse();
            assertThat(read.findings()).hasSize(1);
        }
    }

    @Test
    void a_number_of_a_thousand_million_digits_is_an_error_in_its_cell() throws IOException {
        byte[] sent = Package.of(workbook)
                .replaced(
                        Package.SHEET,
                        "</sheetData>",
                        "<row r=\"900\"><c r=\"E900\" t=\"n\"><v>1e999999999</v></c></row></sheetData>")
                .bytes();
        assertThat(codesAt(sent, "Bộ tiêu chí!E900")).contains("error-cell");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../x.yaml", "/etc/x.yaml", "set.yaml", "a\\b.yaml", "x.yaml\u0000", "..yaml", "con/x.yaml"})
    void no_cell_names_a_file_outside_of_the_folder(String name) throws IOException {
        Edit edit = new Edit("Bộ tiêu chí", "Tệp", "3-thu-tuc-hanh-chinh.yaml", Edit.text(name));
        assertThat(codesAt(edit.in(workbook), edit.place(workbook))).contains("file-name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Khi eval(System.exit(1)) thì xếp loại không quá \"Khá\"",
                "Khi tiêu chí \"3.2\" không có điểm thì System.exit(1);",
                "rule x when then Runtime.getRuntime().exec(\"calc\"); end"
            })
    void a_sentence_that_holds_java_is_refused_at_its_cell_and_never_run(String sentence) throws IOException {
        Edit edit = new Edit("Điều kiện khống chế", "Câu điều kiện", "K2", Edit.text(sentence));
        ReadWorkbook read = SetWorkbook.read("sổ.xlsx", edit.in(workbook))
                .checked(new Catalogue(GateGrammar.OF_SETS), SetFolder.at(Path.of("rules/sets/hai-lang-2024")));
        assertThat(read.findings()).filteredOn(Finding::isError).anySatisfy(found -> {
            assertThat(found.code()).isEqualTo("gate-sentence");
            assertThat(found.place().toString()).isEqualTo(edit.place(workbook));
        });
    }

    private static List<String> codesAt(byte[] sent, String place) {
        return SetWorkbook.read("sổ.xlsx", sent).findings().stream()
                .filter(found -> found.place().toString().equals(place))
                .map(Finding::code)
                .toList();
    }

    private static void assertRefused(byte[] sent, String code, String says) {
        ReadWorkbook read = SetWorkbook.read("sổ.xlsx", sent);
        assertThat(read.findings()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(code);
            assertThat(found.toString()).contains(says).startsWith("sổ.xlsx: ");
        });
        assertThat(read.canBeMarked()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\\"", "a-", "1.", ".000", "\"", "_x0041_", "% ", "=", "a=b;"})
    void a_long_text_of_one_pattern_ends_in_a_finding_and_not_in_a_crash(String pattern) throws IOException {
        String text = "\"" + pattern.repeat(30_000 / pattern.length()) + "\"";
        List<String> places = new ArrayList<>();
        // The code last: the row is found by it.
        byte[] sent = Rewritten.edited(
                workbook,
                book -> List.of("Áp dụng: thuộc tính", "Điểm tối đa", "Cách chấm", "Tên", "Mã")
                        .forEach(heading -> {
                            Edit edit = new Edit("Bộ tiêu chí", heading, "3.10", Edit.text(text));
                            places.add(edit.place(book));
                            edit.make(book);
                        }));
        assertThat(SetWorkbook.read("sổ.xlsx", sent).findings())
                .extracting(found -> found.place().toString())
                .containsAll(places);
    }

    @Test
    void a_chapter_or_a_control_character_in_a_cell_can_be_sent_back_with_notes() throws IOException {
        String cells =
                "<c r=\"A900\" t=\"inlineStr\"><is><t>%s</t></is></c><c r=\"B900\" t=\"inlineStr\"><is><t>_x0000__xFFFF__xD800_</t></is></c>"
                        .formatted("chương ".repeat(20_000));
        byte[] sent = Package.of(workbook)
                .replaced(Package.SHEET, "</sheetData>", "<row r=\"900\">" + cells + "</row></sheetData>")
                .bytes();
        ReadWorkbook read = SetWorkbook.read("sổ.xlsx", sent);
        assertThat(read.isSound()).isFalse();
        assertThat(read.findings())
                .allSatisfy(found -> assertThat(found.toString()).hasSizeLessThan(1_000));
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        read.writeMarked(marked);
        assertThat(SetWorkbook.read("sổ.xlsx", marked.toByteArray()).canBeMarked())
                .isTrue();
        Rewritten.look(marked.toByteArray(), book -> {});
    }

    @Test
    void too_many_cells_are_refused_and_too_many_findings_end() throws IOException {
        assertRefused(filled(1_000, 250), "workbook-too-large", "200000 ô");
        ReadWorkbook read = SetWorkbook.read("sổ.xlsx", filled(1_000, 100));
        assertThat(read.findings()).hasSize(1_001);
        assertThat(read.findings().get(1_000).code()).isEqualTo("too-many-findings");
    }

    private static byte[] filled(int rows, int columns) throws IOException {
        return Package.of(workbook)
                .with(Package.SHEET, out -> {
                    StringBuilder sheet = new StringBuilder(HEAD.formatted(""));
                    for (int row = 0; row < rows; row++) {
                        sheet.append("<row>")
                                .append("<c><f>1</f></c>".repeat(columns))
                                .append("</row>");
                    }
                    out.write(sheet.append(TAIL).toString().getBytes(StandardCharsets.UTF_8));
                })
                .bytes();
    }
}
