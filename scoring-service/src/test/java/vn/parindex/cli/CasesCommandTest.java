package vn.parindex.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.cli.Captured.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CasesCommandTest {

    private static final String SHIPPED = "rules/sets/quang-tri-2021-2025";

    @TempDir
    private Path folder;

    @Test
    void aShippedSetPassesAndEveryFaultIsNoticed() throws IOException {
        Path book = folder.resolve("ca.xlsx");
        Captured ran = run("test", SHIPPED, "--mutation", "--coverage", "--out", book.toString());
        assertThat(ran.exit()).as(ran.err()).isZero();
        assertThat(ran.out())
                .contains("0 ca sai", "Điểm đột biến: phát hiện 121/121 lỗi cấy thử", "thiếu ca: ", "Độ phủ: có ");
        assertThat(TableText.of(book)).contains("Điểm đột biến", "Lỗi không phát hiện", "Độ phủ");
    }

    @Test
    void aFaultThatNoCaseNoticesIsNamedWithTheCaseThatIsMissing() throws IOException {
        Path set = folder.resolve("quang-tri-2021-2025");
        TableText.copyFolder(Path.of(SHIPPED), set);
        Path cases = set.resolve("cases/3.3.yaml");
        String exactlyOnTarget = """
                  - name: Đúng 99 % là đạt chỉ tiêu
                    given: { numerator: 99, denominator: 100 }
                    expect: { points: "12.00", lost: 0 }
                """;
        String text = Files.readString(cases);
        assertThat(text).contains(exactlyOnTarget);
        Files.writeString(cases, text.replace(exactlyOnTarget, ""));
        Captured ran = run("test", set.toString(), "--mutation", "--coverage");
        assertThat(ran.exit()).isEqualTo(1);
        assertThat(ran.out())
                .contains(
                        "3.3 · chỉ tiêu 99 thành 99,01: không ca nào phát hiện; thiếu ca «Đúng chỉ tiêu 99%»",
                        "3.3 · thiếu ca: Đúng chỉ tiêu 99%");
    }

    @Test
    void aTableNeedsAQuestion() {
        assertThat(run("test", SHIPPED, "--out", "x.xlsx").exit()).isEqualTo(2);
    }
}
