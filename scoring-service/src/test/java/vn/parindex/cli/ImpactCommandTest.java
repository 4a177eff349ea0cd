package vn.parindex.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.cli.Captured.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImpactCommandTest {

    private static final String SHIPPED = "rules/sets/hai-lang-2024";

    @TempDir
    private Path folder;

    @Test
    void the_draft_is_scored_as_score_does_and_the_report_says_whom_it_moves() throws IOException {
        Path draft = draft(text -> text.replace("at-least: 45\n", "at-least: 60\n"));
        Captured run = impact(draft, "--format", "json");
        assertThat(run.exit()).as(run.err()).isZero();
        JsonNode impact = JsonMapper.shared().readTree(run.out());
        assertThat(impact.path("label").asString()).contains("không phải kết quả chính thức");
        assertThat(impact.at("/diff/differences/0/kind").asString()).isEqualTo("TARGET");
        assertThat(impact.at("/summary/units").asString()).isEqualTo("16");
        assertThat(impact.path("firstLosses").size()).isPositive();

        JsonNode scored = JsonMapper.shared().readTree(score(draft).out());
        assertThat(indexes(impact.at("/comparison/units"), "/code", "/after/index"))
                .containsExactlyInAnyOrderElementsOf(indexes(scored.path("cards"), "/commune/code", "/index"));
    }

    @Test
    void the_report_as_text_and_as_a_workbook() throws IOException {
        Path draft = draft(text -> text.replace("at-least: 45\n", "at-least: 60\n"));
        assertThat(impact(draft).out())
                .contains("Chấm thử bản nháp – không phải kết quả chính thức.", "16 đơn vị: ", "Mất điểm lần đầu")
                .contains("Tiêu chí 7.3: chỉ tiêu đổi từ ≥ 45 % thành ≥ 60 %.", "chỉ số ");

        Path book = folder.resolve("impact.xlsx");
        Captured run = impact(draft, "--format", "xlsx", "--out", book.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(TableText.of(book))
                .contains("Mất điểm lần đầu", "Số liệu chỉ một bên dùng", "Thay đổi của bộ", "Thị trấn Diên Sanh");
    }

    @Test
    void who_only_moves_by_a_bonus_line_is_named_too() throws IOException {
        Path penalty =
                draft("set.yaml", text -> text.replace("points-per-unit: \"0.25\"", "points-per-unit: \"0.50\""));
        JsonNode impact =
                JsonMapper.shared().readTree(impact(penalty, "--format", "json").out());
        int moved = impact.at("/summary/indexMoved").asInt();
        assertThat(moved).isPositive();
        String report = impact(penalty).out();
        assertThat(report).contains("điểm trừ: 0,25 → 0,50").doesNotContain("Không đơn vị nào");
        assertThat(report.lines().filter(line -> line.contains(": chỉ số "))).hasSizeGreaterThanOrEqualTo(moved);
    }

    @Test
    void who_only_moves_by_the_scale_of_grades_is_named_too() throws IOException {
        Path grades = draft("set.yaml", text -> text.replace("tie-breaks:", """
                        grades:
                          label: thang thử
                          citation:
                            source: kh-hai-lang-2024
                            row: II.1
                          steps:
                            - { name: Tốt, at-least: 80 }
                            - { name: Khá, at-least: 78 }
                            - { name: Trung bình, at-least: 60 }
                            - { name: Thấp }
                        tie-breaks:"""));
        assertThat(impact(grades).out()).contains("xếp loại Khá → Trung bình").doesNotContain("Không đơn vị nào");
    }

    @Test
    void a_draft_of_a_base_is_laid_under_the_set_that_extends_it() throws IOException {
        String base = "quang-tri-2021-2025";
        Path draft = folder.resolve(base);
        TableText.copyFolder(Path.of("rules/sets", base), draft);
        Path area = draft.resolve("7-chinh-quyen-so.yaml");
        Files.writeString(area, Files.readString(area).replace("at-least: 50\n", "at-least: 90\n"));
        Captured run = run(
                "impact",
                "--set",
                draft.toString(),
                "--against",
                "rules/sets/vinh-linh-2025",
                "--communes",
                "data/communes/vinh-linh-2025.csv",
                "--figures",
                "data/figures/vinh-linh-2025.csv",
                "--format",
                "json");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).contains("Bản nháp là lớp nền " + base);
        JsonNode impact = JsonMapper.shared().readTree(run.out());
        assertThat(impact.at("/summary/indexMoved").asInt()).isPositive();
        assertThat(impact.at("/diff/differences").toString()).contains("chỉ tiêu đổi từ ≥ 50 % thành ≥ 90 %");
    }

    @Test
    void a_figure_that_nobody_asks_for_is_refused_with_its_place() throws IOException {
        Path figures = folder.resolve("figures.csv");
        Files.writeString(
                figures,
                Files.readString(Path.of("data/figures/hai-lang-2024.csv")) + "19681,khong-ai-hoi,1,2,,,,thử\n");
        Captured run = run(
                "impact",
                "--set",
                SHIPPED,
                "--against",
                SHIPPED,
                "--communes",
                "data/communes/hai-lang-2024.csv",
                "--figures",
                figures.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("figures.csv:", "(khong-ai-hoi)", "không có gì được ghi");
    }

    private Path draft(UnaryOperator<String> change) throws IOException {
        return draft("7-chinh-quyen-so.yaml", change);
    }

    private Path draft(String file, UnaryOperator<String> change) throws IOException {
        Path draft = folder.resolve("hai-lang-2024");
        TableText.copyFolder(Path.of(SHIPPED), draft);
        Path changed = draft.resolve(file);
        Files.writeString(changed, change.apply(Files.readString(changed)));
        return draft;
    }

    private static Captured impact(Path draft, String... more) {
        return command("impact", draft, List.of("--against", SHIPPED), more);
    }

    private static Captured score(Path draft) {
        return command("score", draft, List.of());
    }

    private static Captured command(String name, Path draft, List<String> options, String... more) {
        List<String> args = new ArrayList<>(List.of(name, "--set", draft.toString()));
        args.addAll(options);
        args.addAll(List.of(
                "--communes", "data/communes/hai-lang-2024.csv", "--figures", "data/figures/hai-lang-2024.csv"));
        args.addAll(List.of(more));
        return run(args.toArray(String[]::new));
    }

    private static List<String> indexes(JsonNode units, String code, String index) {
        return units.valueStream()
                .map(unit -> unit.at(code).asString() + " " + unit.at(index).asString())
                .toList();
    }
}
