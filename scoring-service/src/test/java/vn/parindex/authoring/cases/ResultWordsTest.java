package vn.parindex.authoring.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.parindex.scoring.CaseResult.Difference;
import vn.parindex.scoring.Cause;
import vn.parindex.scoring.Outcome;

/** What came out of a case is said in the words of the cards. */
class ResultWordsTest {

    @ParameterizedTest
    @EnumSource
    void every_cause_is_said_in_words_and_its_key_only_where_it_is_asked_for(Cause cause) {
        Difference about = new Difference("nguyên nhân", cause.name(), "");
        assertThat(ResultWords.of(about, cause.name())).isNotBlank().doesNotContain(cause.name());
        assertThat(ResultWords.withKey(about, cause.name()))
                .isEqualTo(ResultWords.of(about, cause.name()) + " (" + cause + ")");
    }

    @ParameterizedTest
    @EnumSource
    void every_outcome_is_said_in_words(Outcome outcome) {
        Difference about = new Difference("kết quả", outcome.name(), "");
        assertThat(ResultWords.of(about, outcome.name())).isNotBlank().doesNotContain(outcome.name());
    }

    @ParameterizedTest
    @CsvSource({
        "tác động, yes, có tác động",
        "tác động, no, không tác động",
        "đạt chỉ tiêu, yes, có",
        "đạt chỉ tiêu, no, không"
    })
    void yes_and_no_are_said_in_words_and_have_no_key(String what, String value, String words) {
        Difference about = new Difference(what, value, "");
        assertThat(ResultWords.of(about, value)).isEqualTo(words);
        assertThat(ResultWords.withKey(about, value)).isEqualTo(words);
    }

    @Test
    void a_number_has_a_comma_a_grade_is_itself_and_nothing_is_a_dash() {
        Difference about = new Difference("điểm", "1.50", "");
        assertThat(ResultWords.of(about, "1.50")).isEqualTo("1,50");
        assertThat(ResultWords.of(about, "Xuất sắc")).isEqualTo("Xuất sắc");
        assertThat(ResultWords.of(about, "")).isEqualTo("–");
    }
}
