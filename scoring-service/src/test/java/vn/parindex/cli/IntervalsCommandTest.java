package vn.parindex.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.cli.Captured.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IntervalsCommandTest {

    @TempDir
    Path folder;

    @Test
    void everyUnitHasItsIntervalAndTheAnswerSaysWhatItWasDrawnFrom() {
        Captured drawn = run(args("--disputed", "18229:dieu-tra-can-bo"));
        assertThat(drawn.exit()).as(drawn.err()).isZero();
        JsonNode body = JsonMapper.shared().readTree(drawn.out());
        assertThat(body.path("label").asString()).isEqualTo("Kịch bản – không phải kết quả chính thức");
        assertThat(body.path("draws").asString()).isEqualTo("50");
        assertThat(body.at("/disputed/0/unit").asString()).isEqualTo("18229");
        assertThat(body.path("units").size()).isEqualTo(16);
        assertThat(body.path("gaps").size()).isEqualTo(15);
        assertThat(body.at("/units/0/ranks/low").asString()).isEqualTo("1");
        assertThat(run(args("--disputed", "18229:dieu-tra-can-bo")).out()).isEqualTo(drawn.out());
    }

    @Test
    void inWordsNeighboursThatMightChangePlacesAreMarked() {
        assertThat(run(args("--format", "text")).out())
                .startsWith("Kịch bản – không phải kết quả chính thức\n")
                .contains("ĐIỂM MINH HỌA", "hạt giống 2024", "khoảng cách không có ý nghĩa");
    }

    @Test
    void theWorkbookSaysWhatItIs() throws IOException {
        Path book = folder.resolve("khoang.xlsx");
        assertThat(run(args("--format", "xlsx", "--out", book.toString())).exit())
                .isZero();
        assertThat(TableText.of(book)).contains("Kịch bản", "Hạng 95 %", "Xã Tùng Châu");
    }

    @Test
    void whatIsNotThereCannotBeDisputedAndDrawsHaveAnEnd() {
        Captured refused = run(args("--disputed", "18229:khong-co", "--disputed", "x"));
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("18229:khong-co", "(x)", "2 phát hiện");
        assertThat(run(args("--draws", "0")).exit()).isEqualTo(2);
    }

    private static String[] args(String... more) {
        List<String> args = new ArrayList<>(List.of("intervals", "--set", "rules/sets/duc-tho-2024"));
        args.addAll(List.of("--communes", "data/communes/duc-tho-2024.csv"));
        args.addAll(List.of("--figures", "data/figures/duc-tho-2024.csv"));
        if (!List.of(more).contains("--draws")) {
            args.addAll(List.of("--draws", "50"));
        }
        args.addAll(List.of(more));
        return args.toArray(String[]::new);
    }
}
