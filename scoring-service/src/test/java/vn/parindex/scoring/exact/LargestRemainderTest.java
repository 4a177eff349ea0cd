package vn.parindex.scoring.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {
    @Test
    void theLargestRemaindersGetTheUnitsThatAreLeft() {
        // 0.10 in thirds of 1, 1 and 1: 0.0333… each, floors 0.03, one unit left for the first.
        Fraction third = Fraction.of(new BigDecimal("0.10"), new BigDecimal("3"));
        assertThat(split(List.of(third, third, third), "0.10"))
                .containsExactly(number("0.04"), number("0.03"), number("0.03"));
    }

    @Test
    void aLargerRemainderComesBeforeAnEarlierOne() {
        assertThat(split(List.of(fraction("0.011"), fraction("0.019")), "0.03"))
                .containsExactly(number("0.01"), number("0.02"));
    }

    @Test
    void comparingMultipliesCrosswiseAndNeverRounds() {
        Fraction almost = Fraction.of(number("94.999999999999999999"), number("1"));
        assertThat(almost).isLessThan(fraction("95"));
        assertThat(Fraction.of(number("19"), number("20")).times(Fraction.HUNDRED))
                .isEqualTo(fraction("95"));
        assertThat(Fraction.of(number("2.50"), number("-10")).reduced()).isEqualTo("-1/4");
        assertThat(Fraction.of(number("80")).overDenominator()).isEqualTo("80/1");
        assertThat(Fraction.UNBOUNDED_BELOW).isLessThan(fraction("-99999999"));
        assertThat(Fraction.UNBOUNDED_ABOVE).isGreaterThan(Fraction.of(number("1"), number("3")));
    }

    private static List<BigDecimal> split(List<Fraction> quotas, String total) {
        return LargestRemainder.STANDARD.split(quotas, number(total), 2);
    }

    private static Fraction fraction(String value) {
        return Fraction.of(number(value));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
