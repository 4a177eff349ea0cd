package vn.parindex.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One table holds every code that a reader can meet, and no other; rules/checks.md is written from it. */
class FindingCodesTest {

    private static final Path SOURCE = Path.of("scoring-service/src/main/java/vn/parindex");
    private static final Path LIST = Path.of("rules/checks.md");

    /** A code as the first text of a call that makes a finding, or after the finding's collector. */
    private static final Pattern GIVEN =
            Pattern.compile("\\b(?:error|warning|refuse|refusal|refused|fault|wrong|fail|stopped|leafError|scaleError"
                    + "|finding|Refusal|Finding)\\(\\s*(?:[\\w.()]+,\\s*)?\"([a-z0-9]+(?:-[a-z0-9]+)+|bom|tab|quotes"
                    + "|excepted)\"");

    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9-]+)\"");

    @Test
    void every_code_that_the_source_gives_is_listed() throws IOException {
        assertThat(codes()).containsAll(found(GIVEN));
    }

    @Test
    void every_listed_code_is_given_somewhere() throws IOException {
        assertThat(found(LITERAL)).containsAll(codes());
    }

    @Test
    void each_code_is_listed_once_and_says_what_it_means_and_what_to_do() {
        List<FindingCode> all =
                FindingCode.all().values().stream().flatMap(List::stream).toList();
        assertThat(all).extracting(FindingCode::code).doesNotHaveDuplicates();
        assertThat(all)
                .allSatisfy(
                        code -> assertThat(List.of(code.meaning(), code.mend())).noneMatch(String::isBlank));
    }

    @Test
    void the_list_for_analysts_is_written_from_the_table() throws IOException {
        if (Boolean.getBoolean("checks.write")) {
            Files.writeString(LIST, list());
        }
        assertThat(Files.readString(LIST))
                .as("run this test with -Dchecks.write=true to rewrite " + LIST)
                .isEqualTo(list());
    }

    private static Set<String> codes() {
        return FindingCode.all().values().stream()
                .flatMap(List::stream)
                .map(FindingCode::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCE)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                pattern.matcher(Files.readString(file)).results().forEach(each -> found.add(each.group(1)));
            }
        }
        return found;
    }

    private static String list() {
        List<String> lines = new ArrayList<>(List.of(
                "# Các mã kiểm tra",
                "",
                "Mỗi phát hiện có một mã không đổi, nói tệp, dòng, cột, giá trị thấy được (trong ngoặc) và điều cần có; phát"
                        + " hiện về số liệu kèm một số liệu làm ví dụ và điểm của nó.",
                "Lỗi làm lệnh kết thúc với mã 1; cảnh báo thì không. Bộ mắc lỗi ở các phần «Tệp» đến «Ý nghĩa» không được"
                        + " dùng để chấm; phần «Đủ và đúng» chỉ lệnh `check` hỏi.",
                "Trang này được viết từ một bảng trong mã nguồn và so với mã nguồn cả hai chiều khi chạy kiểm thử. *Every"
                        + " code, written from one table and compared with the source both ways.*"));
        FindingCode.all().forEach((part, codes) -> {
            lines.addAll(List.of("", "## " + part, "| mã | mức | nghĩa | cách sửa |", "|---|---|---|---|"));
            codes.forEach(code -> lines.add("| `" + code.code() + "` | " + (code.isError() ? "lỗi" : "cảnh báo") + " | "
                    + code.meaning() + " | " + code.mend() + " |"));
        });
        return String.join("\n", lines) + "\n";
    }
}
