package vn.parindex.scoring.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.parindex.scoring.Cause;

class WordingTest {
    @Test
    void everyCauseHasItsSentenceAndNoSentenceIsWithoutACause() {
        Set<String> causes = new TreeSet<>(Arrays.stream(Cause.values())
                .map(cause -> "loss." + cause.name())
                .toList());
        Set<String> sentences = new TreeSet<>(
                Wording.keys().stream().filter(key -> key.startsWith("loss.")).toList());
        assertThat(sentences).isEqualTo(causes);
    }

    @Test
    void textsAreNormalised() {
        assertThat(Wording.keys())
                .allSatisfy(key -> assertThat(Normalizer.isNormalized(key, Normalizer.Form.NFC))
                        .isTrue());
    }

    @Test
    void aMissingTextOrValueIsAFault() {
        assertThatThrownBy(() -> Wording.fill("loss.NONE", Map.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Wording.fill("rank.rounded", Map.of())).isInstanceOf(NullPointerException.class);
    }

    @Test
    void numbersAndDatesAreWrittenTheVietnameseWay() {
        assertThat(Words.points(new BigDecimal("1.50"))).isEqualTo("1,50");
        assertThat(Words.number(new BigDecimal("4.20"))).isEqualTo("4,2");
        assertThat(Words.number(new BigDecimal("1E+2"))).isEqualTo("100");
        assertThat(Words.date(LocalDate.of(2024, 2, 9))).isEqualTo("09/02/2024");
    }
}
