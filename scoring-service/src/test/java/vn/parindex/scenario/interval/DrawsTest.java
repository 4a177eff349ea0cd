package vn.parindex.scenario.interval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DrawsTest {

    @Test
    void theNumbersAreThoseOfSplitMix64() {
        Draws draws = new Draws(1_234_567);
        SplittableRandom same = new SplittableRandom(1_234_567);
        assertThat(draws.number(0)).isEqualTo(6_457_827_717_110_365_317L);
        for (int draw = 0; draw < 1_000; draw++) {
            assertThat(draws.number(draw)).isEqualTo(same.nextLong());
        }
    }

    @Test
    void otherNamesAndOtherSeedsHaveOtherNumbers() {
        long number = Draws.of(2024, "19702 ho-so-truc-tuyen").number(0);
        assertThat(Draws.of(2024, "19702 ho-so-truc-tuyen").number(0)).isEqualTo(number);
        assertThat(Draws.of(2025, "19702 ho-so-truc-tuyen").number(0)).isNotEqualTo(number);
        assertThat(Draws.of(2024, "19705 ho-so-truc-tuyen").number(0)).isNotEqualTo(number);
    }

    @Test
    void everyNumberBelowABoundIsAsLikely() {
        Draws draws = new Draws(7);
        int[] met = new int[10];
        for (int draw = 0; draw < 100_000; draw++) {
            met[(int) Draws.below(10, draws.number(draw))]++;
        }
        assertThat(Arrays.stream(met).boxed())
                .allSatisfy(count -> assertThat(count).isBetween(9_700, 10_300));
        assertThat(Draws.below(10, -1L)).isEqualTo(9);
        assertThat(Draws.below(10, 0L)).isZero();
    }
}
