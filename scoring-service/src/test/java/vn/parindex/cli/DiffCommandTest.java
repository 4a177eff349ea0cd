package vn.parindex.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.cli.Captured.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DiffCommandTest {

    private static final String SHIPPED = "rules/sets/hai-lang-2024";
    private static final String RAISED = "Tiêu chí 7.3: chỉ tiêu đổi từ ≥ 45 % thành ≥ 50 %.";

    @TempDir
    private Path folder;

    private Path draft = Path.of("");

    @BeforeEach
    void draft() throws IOException {
        draft = folder.resolve("hai-lang-2024");
        TableText.copyFolder(Path.of(SHIPPED), draft);
        Path area = draft.resolve("7-chinh-quyen-so.yaml");
        Files.writeString(area, Files.readString(area).replace("at-least: 45\n", "at-least: 50\n"));
    }

    @Test
    void what_changed_is_said_in_one_sentence_and_nothing_of_a_set_beside_itself() {
        Captured changed = run("diff", SHIPPED, draft.toString());
        assertThat(changed.exit()).as(changed.err()).isZero();
        assertThat(changed.out()).contains("Trước: bộ hai-lang-2024 bản 1").endsWith("\n\n" + RAISED + "\n");
        assertThat(run("diff", SHIPPED, SHIPPED).out()).endsWith("\nHai phiên bản không khác nhau về nghĩa\n");
    }

    @Test
    void the_same_as_json_and_as_a_workbook() throws IOException {
        JsonNode json = JsonMapper.shared()
                .readTree(run("diff", SHIPPED, draft.toString(), "--format", "json")
                        .out());
        assertThat(json.at("/differences/0/kind").asString()).isEqualTo("TARGET");
        assertThat(json.at("/differences/0/place").asString()).isEqualTo("tiêu chí 7.3");
        assertThat(json.at("/differences/0/sentence").asString()).isEqualTo(RAISED);
        assertThat(json.at("/after/illustrative").asBoolean()).isTrue();

        Path book = folder.resolve("diff.xlsx");
        run("diff", SHIPPED, draft.toString(), "--format", "xlsx", "--out", book.toString());
        assertThat(TableText.of(book)).contains("Thay đổi của bộ", "tiêu chí 7.3", "ĐIỂM MINH HỌA");
    }

    @Test
    void a_workbook_needs_a_file_and_a_folder_that_is_none_is_named() {
        assertThat(run("diff", SHIPPED, SHIPPED, "--format", "xlsx").exit()).isEqualTo(2);
        assertThat(run("diff", SHIPPED, folder.resolve("khong-co").toString()).err())
                .contains("khong-co");
    }
}
