package vn.parindex.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.catalogue.BandStep;
import vn.parindex.catalogue.Bound;
import vn.parindex.catalogue.Comparison;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.Indicator.ValueType;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.facts.Figure;
import vn.parindex.scoring.Samples.LeafOf;

/** Applying the shortfall reaches full points and one unit less does not; the next step gains and one unit less does not. */
class ShortfallTest {
    private static final Scorer SCORER = TestScorers.shared();

    static List<LeafOf> leaves() {
        return List.of(
                target(Comparison.AT_LEAST, "45", false),
                target(Comparison.ABOVE, "85.5", true),
                target(Comparison.AT_LEAST, "45", false).rounding(1),
                target(Comparison.AT_MOST, "12.34", true).lowerIsBetter(),
                target(Comparison.BELOW, "7", true).lowerIsBetter(),
                new LeafOf("1.1", "2.00", new ScoringMethod.Proportional(Optional.empty(), false), ValueType.RATIO),
                new LeafOf(
                        "1.1",
                        "2.00",
                        new ScoringMethod.Proportional(Optional.of(new BigDecimal("30")), true),
                        ValueType.RATIO),
                bands());
    }

    @ParameterizedTest
    @MethodSource("leaves")
    void theShortfallIsTheLeastThatReachesFullPoints(LeafOf leaf) {
        Random random = new Random(7);
        int seen = 0;
        for (int i = 0; i < 60; i++) {
            int denominator = 1 + random.nextInt(400);
            int numerator = random.nextInt(denominator + 1);
            LeafResult result = score(leaf, numerator, denominator);
            for (LostPoint loss : result.losses()) {
                seen += check(leaf, result, loss, numerator, denominator);
            }
        }
        assertThat(seen).isGreaterThan(10);
    }

    private static int check(LeafOf leaf, LeafResult now, LostPoint loss, int numerator, int denominator) {
        int sign = leaf.better() == Indicator.Better.HIGHER ? 1 : -1;
        loss.nextStep().ifPresent(next -> {
            int steps = next.amount().intValueExact();
            BigDecimal after =
                    score(leaf, numerator + sign * steps, denominator).earned();
            assertThat(after.subtract(now.earned())).isEqualTo(next.points()).isPositive();
            assertThat(score(leaf, numerator + sign * (steps - 1), denominator).earned())
                    .isEqualTo(now.earned());
        });
        loss.shortfall().ifPresent(missing -> {
            int steps = missing.amount().intValueExact();
            assertThat(score(leaf, numerator + sign * steps, denominator).lost())
                    .isEqualTo("0.00");
            // One unit less leaves points below full, though rounding may hide it: then the target is not reached
            // either.
            LeafResult less = score(leaf, numerator + sign * (steps - 1), denominator);
            assertThat(less.lost().signum() > 0 || !less.targetReached().orElse(false))
                    .isTrue();
        });
        return loss.shortfall().isPresent() ? 1 : 0;
    }

    @Test
    void aTargetThatTheDenominatorCannotReachHasNoShortfall() {
        LeafResult result = score(target(Comparison.ABOVE, "100", true), 3, 4);
        assertThat(result.losses().get(0).shortfall()).isEmpty();
        assertThat(result.losses().get(0).nextStep()).isEmpty();
    }

    @Test
    void aPercentageIsShortInHundredthsOfAPoint() {
        LeafOf leaf = target(Comparison.AT_LEAST, "45", true);
        LeafResult result = score(leaf, new Figure.Percent(new BigDecimal("41.995")));
        assertThat(result.losses().get(0).shortfall())
                .contains(new LostPoint.Shortfall(new BigDecimal("3.01"), "điểm phần trăm"));
    }

    private static LeafResult score(LeafOf leaf, int numerator, int denominator) {
        return score(leaf, Samples.ratio(Integer.toString(numerator), Integer.toString(denominator)));
    }

    private static LeafResult score(LeafOf leaf, Figure figure) {
        Assignment assignment = Assignment.of(
                Samples.set(leaf), List.of(Samples.unit("1")), List.of(Samples.sheet("1", Map.of("1.1", figure))));
        return SCORER.score(assignment).cards().get(0).criteria().get(0);
    }

    private static LeafOf target(Comparison comparison, String value, boolean whole) {
        return new LeafOf("1.1", "2.00", new ScoringMethod.AgainstTarget(whole), ValueType.RATIO)
                .target(comparison, value);
    }

    private static LeafOf bands() {
        List<BandStep> steps = List.of(
                new BandStep(List.of(new Bound(Comparison.AT_LEAST, new BigDecimal("90"))), new BigDecimal("2.00")),
                new BandStep(List.of(new Bound(Comparison.ABOVE, new BigDecimal("60"))), new BigDecimal("1.00")),
                new BandStep(List.of(new Bound(Comparison.AT_LEAST, new BigDecimal("20"))), new BigDecimal("0.25")));
        return new LeafOf("1.1", "2.00", new ScoringMethod.Band(steps), ValueType.RATIO);
    }
}
