package vn.parindex.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.cli.Captured.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookCommandTest {

    private static final Path SHIPPED = Path.of("rules/sets/hai-lang-2024-huyen");

    @TempDir
    private Path folder;

    private Path workbook = Path.of("");
    private Path set = Path.of("");

    @BeforeEach
    void export() {
        workbook = folder.resolve("so.xlsx");
        set = folder.resolve("hai-lang-2024-huyen");
        assertThat(run("workbook", "export", "--set", SHIPPED.toString(), "--out", workbook.toString())
                        .exit())
                .isZero();
    }

    @Test
    void what_was_exported_is_imported_as_the_same_files() throws IOException {
        Captured run = importing("--check");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(files(set)).isEqualTo(files(SHIPPED));
        assertThat(run.err()).contains("cảnh báo Thông tin!").contains("[needs-approval]");
    }

    @Test
    void a_folder_with_files_is_replaced_only_when_told_so_and_keeps_what_is_none_of_the_set() throws IOException {
        importing();
        Files.writeString(set.resolve("cases/9.9.yaml"), "cũ");
        Files.writeString(set.resolve("ghi-chu.txt"), "giữ");
        Captured refused = importing();
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("--replace");
        assertThat(importing("--replace").exit()).isZero();
        assertThat(set.resolve("ghi-chu.txt")).hasContent("giữ");
        Files.delete(set.resolve("ghi-chu.txt"));
        assertThat(files(set)).isEqualTo(files(SHIPPED));
        assertThat(list(folder)).containsExactlyInAnyOrder("so.xlsx", "hai-lang-2024-huyen");
    }

    @Test
    void a_folder_of_something_else_is_never_replaced() throws IOException {
        Files.createDirectory(set);
        Files.writeString(set.resolve("luan-van.docx"), "giữ");
        assertThat(importing("--replace").exit()).isEqualTo(1);
        assertThat(list(set)).containsExactly("luan-van.docx");
    }

    @Test
    void a_workbook_with_errors_writes_nothing_but_its_marked_copy() throws IOException {
        edit("Bộ tiêu chí", 2, "điểm");
        Path marked = folder.resolve("so-loi.xlsx");
        Captured run = importing("--marked", marked.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("Bộ tiêu chí!A3: ", "[row-kind]", "không có gì được ghi");
        assertThat(set).doesNotExist();
        assertThat(marked).exists();
    }

    @Test
    void with_check_a_set_without_meaning_is_not_written() throws IOException {
        edit("Thông tin", 1, "bo-khac");
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(workbook))) {
            var sheet = book.getSheet("Bộ tiêu chí");
            sheet.getRow(0).forEach(heading -> {
                if (heading.getStringCellValue().equals("Điểm tối đa")) {
                    sheet.getRow(3).getCell(heading.getColumnIndex()).setCellValue("99");
                }
            });
            write(book);
        }
        Captured run = importing("--check");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("[area-max-not-sum]");
        assertThat(set).doesNotExist();
    }

    @Test
    void a_file_that_is_missing_or_no_workbook_ends_with_one_sentence() throws IOException {
        Files.writeString(workbook, "không phải sổ");
        assertThat(importing().err()).contains("[not-a-workbook]");
        Files.delete(workbook);
        assertThat(importing().err()).contains("Không tìm thấy tệp");
        assertThat(run("workbook", "import", workbook.toString()).exit()).isEqualTo(2);
        assertThat(run("workbook").exit()).isEqualTo(2);
    }

    private Captured importing(String... more) {
        return run(Stream.concat(
                        Stream.of("workbook", "import", workbook.toString(), "--out", set.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    /** Writes a text into the first or second column of a row. */
    private void edit(String sheet, int row, String text) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(workbook))) {
            book.getSheet(sheet)
                    .getRow(row)
                    .getCell(sheet.equals("Thông tin") ? 1 : 0)
                    .setCellValue(text);
            write(book);
        }
    }

    private void write(XSSFWorkbook book) throws IOException {
        try (var out = Files.newOutputStream(workbook)) {
            book.write(out);
        }
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }

    private static List<String> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
