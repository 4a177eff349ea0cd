package vn.parindex.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.finding.Finding;
import vn.parindex.scoring.GateGrammar;

/** What is wrong comes back twice: as a list, and as the same workbook with notes on those very cells. */
class MarkedWorkbookTest {

    private static final Catalogue CATALOGUE = new Catalogue(GateGrammar.OF_SETS);
    private static byte[] workbook = {};

    @BeforeAll
    static void export() throws IOException {
        workbook = WorkbookRoundTripTest.workbook("duc-tho-2024");
    }

    @Test
    void every_finding_is_a_note_on_its_cell_and_the_cells_are_as_they_were_sent() throws IOException {
        byte[] sent = new Edit("Chỉ tiêu", "Tiêu chí", "7.2", Edit.number(7.2)).in(workbook);
        sent = new Edit("Bộ tiêu chí", "Điểm tối đa", "7.7", cell -> cell.setCellFormula("1+1")).in(sent);
        ReadWorkbook read = SetWorkbook.read("sổ.xlsx", sent);
        assertThat(read.findings()).isNotEmpty();
        byte[] marked = marked(read);
        Rewritten.look(marked, book -> read.findings().forEach(found -> assertNoted(book, found)));
        assertThat(SetWorkbook.read("sổ.xlsx", marked).findings())
                .as("the formula comes back as its text, the number as the number")
                .extracting(Finding::code)
                .contains("number-in-text-cell", "wrong-value")
                .doesNotContain("formula-cell");
    }

    @Test
    void what_is_missing_is_called_as_its_column() throws IOException {
        byte[] sent = new Edit("Bộ tiêu chí", "Cơ quan chủ trì", "7.7", Cell::setBlank).in(workbook);
        assertThat(SetWorkbook.read("sổ.xlsx", sent).findings())
                .extracting(Finding::what)
                .contains("thiếu «Cơ quan chủ trì» (lead)");
    }

    @Test
    void a_sound_workbook_that_is_marked_and_sent_again_says_the_same() throws IOException {
        ReadWorkbook read = SetWorkbook.read("sổ.xlsx", workbook);
        ReadWorkbook again = SetWorkbook.read("sổ.xlsx", marked(read));
        assertThat(again.findings()).isEmpty();
        assertThat(again.files()).isEqualTo(read.files());
    }

    @Test
    void what_check_finds_about_the_whole_set_is_said_at_the_cells() throws IOException {
        Edit points = new Edit("Bộ tiêu chí", "Điểm tối đa", "7.8", Edit.text("9,00"));
        Edit source = new Edit("Bộ tiêu chí", "Căn cứ: văn bản", "7.7", Edit.text("khong-co"));
        ReadWorkbook read = checked(source.in(points.in(workbook)));
        assertThat(read.isSound()).isFalse();
        assertThat(codesAt(read, source.place(workbook))).contains("unknown-source");
        assertThat(read.findings()).extracting(Finding::code).contains("area-max-not-sum");
        assertThat(read.findings())
                .as("nothing is left at a place in a file that nobody has")
                .allSatisfy(found -> assertThat(found.place().toString()).doesNotContain(".yaml"));
        Rewritten.look(marked(read), book -> read.findings().forEach(found -> assertNoted(book, found)));
    }

    @Test
    void a_sound_set_passes_the_whole_check_as_its_folder_does() throws IOException {
        assertThat(checked(workbook).findings()).noneMatch(Finding::isError);
    }

    private static ReadWorkbook checked(byte[] sent) {
        return SetWorkbook.read("sổ.xlsx", sent).checked(CATALOGUE, SetFolder.at(Path.of("rules/sets/duc-tho-2024")));
    }

    private static List<String> codesAt(ReadWorkbook read, String place) {
        return read.findings().stream()
                .filter(found -> found.place().toString().equals(place))
                .map(Finding::code)
                .toList();
    }

    private static byte[] marked(ReadWorkbook read) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        read.writeMarked(out);
        return out.toByteArray();
    }

    private static void assertNoted(XSSFWorkbook book, Finding found) {
        String[] place = found.place().toString().split("!");
        assertThat(book.getSheet(place[0])
                        .getCellComment(new CellAddress(place[1]))
                        .getString()
                        .getString())
                .contains(found.what(), found.expected(), found.code());
    }
}
