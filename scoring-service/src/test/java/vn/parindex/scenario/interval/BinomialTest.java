package vn.parindex.scenario.interval;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class BinomialTest {

    private static final BigInteger NUMBERS = BigInteger.ONE.shiftLeft(63);
    private static final long NEAR = 1_000;

    /** 1/1024 x (1, 10, 45, 120, 210, 252, 210, 120, 45, 10, 1): each count begins where the ones before it end. */
    @Test
    void tenFairAnswersFallOnTheirCountsInTheirShares() {
        Binomial ten = binomial(10, 1, 1);
        long[] ways = {1, 10, 45, 120, 210, 252, 210, 120, 45, 10, 1};
        long before = 0;
        for (int count = 0; count < ways.length; count++) {
            assertThat(ten.count(share(before, 1024) + NEAR)).isEqualTo(count);
            before += ways[count];
            assertThat(ten.count(share(before, 1024) - NEAR)).isEqualTo(count);
        }
    }

    /** 1 of 3: 8/27, 12/27, 6/27, 1/27. */
    @Test
    void unevenChancesAreKept() {
        Binomial three = binomial(3, 1, 2);
        assertThat(three.count(share(79, 270))).isZero();
        assertThat(three.count(share(81, 270))).isEqualTo(1);
        assertThat(three.count(share(199, 270))).isEqualTo(1);
        assertThat(three.count(share(201, 270))).isEqualTo(2);
        assertThat(three.count(share(259, 270))).isEqualTo(2);
        assertThat(three.count(share(261, 270))).isEqualTo(3);
    }

    /** Mean 30, variance 21 for 100 answers of which 30 % are yes. */
    @Test
    void meanAndVarianceAreThoseOfTheDistribution() {
        Binomial hundred = binomial(100, 3, 7);
        Draws draws = new Draws(11);
        long sum = 0;
        long squares = 0;
        int times = 100_000;
        for (int draw = 0; draw < times; draw++) {
            long count = hundred.count(draws.number(draw));
            sum += count;
            squares += (count - 30) * (count - 30);
        }
        assertThat(sum).isBetween(2_995_000L, 3_005_000L);
        assertThat(squares).isBetween(2_070_000L, 2_130_000L);
    }

    @Test
    void oneAnswerAndAHundredMillionAreCountedToo() {
        assertThat(binomial(1, 1, 3).count(share(74, 100))).isZero();
        assertThat(binomial(1, 1, 3).count(share(76, 100))).isEqualTo(1);
        assertThat(binomial(100_000_000, 1, 1).count(share(1, 2))).isBetween(49_999_990L, 50_000_010L);
    }

    private static Binomial binomial(long answers, long yes, long no) {
        return Binomial.of(answers, BigInteger.valueOf(yes), BigInteger.valueOf(no));
    }

    /** A number at so large a share of all of them. */
    private static long share(long cases, long of) {
        BigInteger at = NUMBERS.multiply(BigInteger.valueOf(cases)).divide(BigInteger.valueOf(of));
        return at.min(BigInteger.valueOf(Long.MAX_VALUE)).longValueExact() << 1;
    }
}
