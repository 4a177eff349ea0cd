package vn.parindex.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.cli.Captured.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NextYearCommandTest {

    private static final String SHIPPED = "rules/sets/hai-lang-2024";

    @TempDir
    private Path folder;

    @Test
    void the_folder_of_next_year_is_written_and_what_is_left_to_do_is_said() throws IOException {
        Path out = folder.resolve("hai-lang-2025");
        Captured made = run("next-year", SHIPPED, "--year", "2025", "--out", out.toString());
        assertThat(made.exit()).as(made.err()).isZero();
        assertThat(made.out())
                .contains("Chỉ tiêu phải xác nhận", "  7.3 ≥ 45 %", "Căn cứ phải gia hạn", "  tiêu chí 7.3: ")
                .contains("(ở lớp nền quang-tri-2021-2025)");
        assertThat(Files.readString(out.resolve("set.yaml"))).contains("id: hai-lang-2025", "stale: yes");
        Captured checked = run("check", out.toString());
        assertThat(checked.exit()).as(checked.out() + checked.err()).isZero();
        assertThat(run("test", out.toString()).exit()).isZero();
        assertThat(run("diff", SHIPPED, out.toString()).out()).doesNotContain("tiêu chí mới", "không còn nữa");
    }

    @Test
    void a_citation_without_a_row_is_said_by_whose_it_is() throws IOException {
        Path set = folder.resolve("hai-lang-2024");
        TableText.copyFolder(Path.of(SHIPPED), set);
        Path header = set.resolve("set.yaml");
        Files.writeString(header, Files.readString(header).replace("\n      row: IV.1\n", "\n"));
        String out = folder.resolve("hai-lang-2025").toString();
        Captured next = run("next-year", set.toString(), "--year", "2025", "--out", out);
        assertThat(next.exit()).as(next.err()).isZero();
        assertThat(next.out().lines()).contains("    điều kiện khống chế K2").noneMatch(line -> line.endsWith(": "));
    }

    @Test
    void a_year_that_is_not_later_an_id_that_is_taken_and_a_full_folder_are_refused() throws IOException {
        String out = folder.resolve("hai-lang-2025").toString();
        assertThat(run("next-year", SHIPPED, "--year", "2024", "--out", out).exit())
                .isEqualTo(2);
        assertThat(run("next-year", SHIPPED, "--year", "2025", "--out", out, "--id", "hai-lang-2024")
                        .err())
                .contains("như hai-lang-2025");
        Files.createDirectory(Path.of(out));
        Files.writeString(Path.of(out, "set.yaml"), "id: x\n");
        assertThat(run("next-year", SHIPPED, "--year", "2025", "--out", out).exit())
                .isNotZero();
        assertThat(Files.readString(Path.of(out, "set.yaml"))).isEqualTo("id: x\n");
    }
}
