package vn.parindex.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.cli.Captured.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PathCommandTest {

    @TempDir
    Path folder;

    @Test
    void theAnswerNamesEveryStepAndWhatItWasComputedFrom() {
        Captured found = run(args("19699", "grade=Tốt", "--by", "cost"));
        assertThat(found.exit()).as(found.err()).isZero();
        JsonNode body = JsonMapper.shared().readTree(found.out());
        assertThat(body.path("label").asString()).isEqualTo("Kịch bản – không phải kết quả chính thức");
        assertThat(body.path("answer").asString()).isEqualTo("reachable");
        assertThat(body.path("proven").asBoolean()).isTrue();
        assertThat(body.at("/before/grade").asString()).isEqualTo("Khá");
        assertThat(body.at("/after/grade").asString()).isEqualTo("Tốt");
        assertThat(body.path("steps").size())
                .isEqualTo(Integer.parseInt(body.path("count").asString()));
        assertThat(body.path("figuresDigest").asString()).hasSize(64);
        assertThat(body.path("steps").values()).allSatisfy(step -> {
            assertThat(step.path("action").asString()).isNotEmpty();
            assertThat(step.at("/leaves/0/leadAgency").asString()).isNotEmpty();
        });
    }

    @Test
    void theChecklistCanBePrintedFromAFile() throws IOException {
        Path file = folder.resolve("duong-di.txt");
        Captured written = run(args("19699", "grade=Tốt", "--format", "text", "--out", file.toString()));
        assertThat(written.exit()).as(written.err()).isZero();
        assertThat(Files.readString(file))
                .startsWith("Kịch bản – không phải kết quả chính thức\n")
                .contains("[ ] 1. ", "Cơ quan chủ trì: ", "đã chứng minh", "xếp loại Tốt");
    }

    @Test
    void whatIsAskedWronglyIsRefusedAndNothingIsWritten() {
        Path file = folder.resolve("khong-co.json");
        Captured goal = run(args("19699", "grade=Tot", "--out", file.toString()));
        assertThat(goal.exit()).isEqualTo(1);
        assertThat(goal.err()).contains("(grade=Tot)", "Trung bình");
        Captured unit = run(args("99999", "rank=1", "--out", file.toString()));
        assertThat(unit.exit()).isEqualTo(1);
        assertThat(unit.err()).contains("(99999)");
        assertThat(file).doesNotExist();
        assertThat(run(args("19699", "rank=1", "--by", "luck")).exit()).isEqualTo(2);
    }

    private static String[] args(String commune, String goal, String... more) {
        List<String> args = new ArrayList<>(List.of("path", "--set", "rules/sets/hai-lang-2024"));
        args.addAll(List.of("--communes", "data/communes/hai-lang-2024.csv"));
        args.addAll(List.of("--figures", "data/figures/hai-lang-2024.csv"));
        args.addAll(List.of("--previous", "data/figures/hai-lang-2024@2023.csv"));
        args.addAll(List.of("--commune", commune, "--goal", goal));
        args.addAll(List.of(more));
        return args.toArray(String[]::new);
    }
}
