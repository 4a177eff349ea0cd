package vn.parindex.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.authoring.workbook.KeyWords;
import vn.parindex.authoring.workbook.SpokenKeys;

/** Nobody who edits in the browser has to read the keys of the files. */
class KeyWordsTest {

    @Test
    void every_key_of_the_files_has_a_heading() {
        assertThat(ShapeKeys.paths())
                .isNotEmpty()
                .filteredOn(path -> KeyWords.known(path).isEmpty())
                .isEmpty();
    }

    @Test
    void a_key_below_a_group_is_called_as_its_column_is_without_the_group() {
        assertThat(KeyWords.heading(List.of("citation", "source"))).isEqualTo("Văn bản");
        assertThat(KeyWords.heading(List.of("bands", "at-least"))).isEqualTo("Từ … trở lên (≥)");
        assertThat(KeyWords.heading(List.of("scoring", "points-scale"))).isEqualTo("Số lẻ của điểm");
        assertThat(KeyWords.heading(List.of("given", "ty-le-dung-han"))).isEqualTo("ty-le-dung-han");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tiêu chí 2.4 thiếu khóa (lead)                    | tiêu chí 2.4 thiếu “Cơ quan chủ trì” (lead)
            thêm khóa lead                                    | thêm “Cơ quan chủ trì” (lead)
            thiếu căn cứ (citation)                           | thiếu căn cứ (citation)
            cần một trong các khóa: at-least, above           | cần một trong: “Từ … trở lên (≥)” (at-least), “Trên (>)” (above)
            bỏ khóa; cách chấm yes-no không dùng khóa này     | bỏ khóa; cách chấm “có, không” (yes-no) không dùng khóa này
            dùng variant: all-or-nothing                      | dùng “Biến thể” (variant): đạt hoặc không (all-or-nothing)
            ghi shares-indicator: yes ở mọi tiêu chí          | ghi “Chung chỉ báo” (shares-indicator): có (yes) ở mọi tiêu chí
            danh sách «bands» rỗng ([])                       | danh sách “Thang bậc” (bands) rỗng ([])
            thêm evidence: tài liệu nào                       | thêm “Tài liệu kiểm chứng” (evidence): tài liệu nào
            ghi better: lower cho chỉ báo tre-hen             | ghi “Chiều tốt” (better): thấp hơn là tốt (lower) cho chỉ báo tre-hen
            với roll-up: sum-of-communes được đọc nhiều lần   | với “Gộp số liệu huyện” (roll-up): tổng các xã (sum-of-communes) được đọc nhiều lần
            """)
    void a_sentence_with_keys_is_said_with_their_headings(String written, String said) {
        assertThat(SpokenKeys.in(written)).isEqualTo(said);
        assertThat(SpokenKeys.in(said)).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "có khoảng trống giữa hai bậc (below: 90 và at-least: 91.5)",
                "câu \"Khi note thì lead\" không hiểu được",
                "bậc tính theo 100% target",
                "thêm tệp cases/2.4.yaml, có trong indicators.yaml",
                "chỉ báo ty-le-max, mã kh-lead-2024 (lead-2)"
            })
    void names_values_and_files_stay_as_they_are(String written) {
        assertThat(SpokenKeys.in(written)).isEqualTo(written);
    }
}
