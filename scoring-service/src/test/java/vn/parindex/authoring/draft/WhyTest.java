package vn.parindex.authoring.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.finding.BadInput;

/** A reason is something that people can read in the history. */
class WhyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200b",
                "\u2060 \u200b",
                "\u00a0",
                "\ufeff\n",
                "\u0000",
                "\u3164",
                "\u115f\u1160",
                "\uffa0 ",
                "\u2800",
                "\ufe0f"
            })
    void what_nobody_can_see_is_no_reason(String unseen) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> new Why("phantich", unseen))
                .satisfies(refused -> assertThat(refused.findings())
                        .singleElement()
                        .satisfies(found ->
                                assertThat(found.what()).isEqualTo("lý do chỉ có ký tự không nhìn thấy được")));
    }

    @Test
    void what_is_seen_among_them_is_kept_as_it_is() {
        assertThat(new Why("phantich", "\u200bsửa 7.3\u00a0").reason()).isEqualTo("\u200bsửa 7.3\u00a0");
    }
}
