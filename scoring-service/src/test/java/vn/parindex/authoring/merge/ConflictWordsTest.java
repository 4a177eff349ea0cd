package vn.parindex.authoring.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.SetFolder;

/** Who chooses between two values reads them as in the workbook, never the keys and names of the files. */
class ConflictWordsTest {

    private static final Map<String, String> BASE =
            SetDocuments.read(SetFolder.shipped("hai-lang-2024")).canonical();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            set.yaml | closes: 2025-01-15 | closes: 2025-01-14 | closes: 2025-01-13 | thông tin chung của bộ: Kỳ chấm | Từ ngày: 01/01/2024, Đến ngày: 31/12/2024, Đợt chấm đóng ngày: 14/01/2025
            set.yaml | page: dòng 523 | page: dòng 524 | page: dòng 525 | điều kiện khống chế K2: Căn cứ | Văn bản: kh-hai-lang-2024, Mục, dòng: IV.1, Trang: dòng 524
            set.yaml | page: dòng 523 | page: "5.23" | page: "5.24" | điều kiện khống chế K2: Căn cứ | Văn bản: kh-hai-lang-2024, Mục, dòng: IV.1, Trang: 5.23
            set.yaml | { area: 7 } | { area: 6 } | { area: 5 } | thông tin chung của bộ: Tiêu chí phụ khi bằng điểm | Lĩnh vực: 3; Lĩnh vực: 6; Mã tiêu chí: 7.3
            7-chinh-quyen-so.yaml | { effort: medium, text: Hướng dẫn nộp phí | { effort: low, text: Hướng dẫn nộp phí | { effort: high, text: Hướng dẫn nộp phí | tiêu chí 7.3: Khắc phục | Công sức: nhẹ, Việc làm: Hướng dẫn
            7-chinh-quyen-so.yaml | { at-least: 80% target, points: "1.50" } | { at-least: 80% target, points: "1.25" } | { at-least: 80% target, points: "1.75" } | tiêu chí 7.3: Thang bậc | Từ … trở lên (≥): 100 % chỉ tiêu, Điểm: 3,00; Từ … trở lên (≥): 80 % chỉ tiêu, Điểm: 1,25
            7-chinh-quyen-so.yaml | page: dòng 2179 | page: dòng 2180 | page: dòng 2181 | tiêu chí 7.3: Chỉ tiêu | Từ … trở lên (≥): 45, Căn cứ (Văn bản: kh-hai-lang-2024, Mục, dòng: Phụ lục TT26, Trang: dòng 2180,
            cases/1.1.2.yaml | leaf: "1.1.2" | leaf: "1.1.3" | leaf: "1.1.4" | ca kiểm thử 1.1.2: Mã tiêu chí | 1.1.3
            """)
    void a_conflict_is_said_in_headings(
            String file, String written, String one, String other, String heading, String value) {
        Merged merged = LayerMerge.of(BASE, edited(file, written, one), edited(file, written, other));
        assertThat(merged.open()).singleElement().satisfies(conflict -> {
            assertThat(conflict.place() + ": " + conflict.key()).isEqualTo(heading);
            assertThat(conflict.mine().orElseThrow()).startsWith(value);
        });
    }

    private static Map<String, String> edited(String file, String from, String to) {
        Map<String, String> files = new TreeMap<>(BASE);
        String text = files.getOrDefault(file, "");
        assertThat(text).contains(from);
        files.put(file, text.replace(from, to));
        return files;
    }
}
