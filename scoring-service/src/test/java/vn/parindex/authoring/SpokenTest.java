package vn.parindex.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.authoring.workbook.Spoken;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Place;

/** Sentences of the files, as pages and workbooks say them. */
class SpokenTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ngày hiệu lực ngoài kỳ chấm (2024-01-01)            | ngày hiệu lực ngoài kỳ chấm (01/01/2024)
            kỳ chấm không theo thứ tự (2024-01-01, 2023-12-31)  | kỳ chấm không theo thứ tự (01/01/2024, 31/12/2023)
            cần ngày có thật, dạng 2024-12-31                   | cần ngày có thật, dạng 31/12/2024
            thay bằng «2024-02-29»                              | thay bằng «29/02/2024»
            thêm khóa lead trước 2024-12-31.                    | thêm “Cơ quan chủ trì” (lead) trước 31/12/2024.
            dạng năm-tháng-ngày như 2024-02-29                  | dạng ngày/tháng/năm như 29/02/2024
            """)
    void days_are_said_as_the_forms_ask_for_them(String written, String said) {
        assertThat(Spoken.in(written)).isEqualTo(said);
        assertThat(Spoken.in(said)).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tệp data/2024-12-31.csv",
                "tệp bao-cao-2024-12-31",
                "số 12024-12-311 hay 2024-12-31-2",
                "bản hai-lang@2024-12-31",
                "quyết định 5/2024-12-31"
            })
    void numbers_in_names_and_files_are_no_days(String written) {
        assertThat(Spoken.in(written)).isEqualTo(written);
    }

    @Test
    void what_was_typed_where_a_day_is_asked_for_is_shown_as_it_was_typed() {
        Finding typed =
                Finding.error("not-a-date", Place.of("Thời hạn"), "ô không phải ngày (2024-02-29)", "cần 2024-02-28");
        assertThat(Spoken.sentence(typed)).isEqualTo("ô không phải ngày (2024-02-29); cần 28/02/2024");
    }
}
