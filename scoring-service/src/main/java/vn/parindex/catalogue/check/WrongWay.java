package vn.parindex.catalogue.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.parindex.catalogue.Comparison;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.catalogue.Target;

/**
 * Ngược chiều chỉ báo. How to mend what goes against the indicator of its leaf. Where all that the leaf says goes the other way it
 * is more likely that the indicator is written the wrong way round, so that is asked first: a deduction for violations that is
 * made a count gives points for them. What goes against the rest of its leaf is wrong itself.
 */
final class WrongWay {

    private WrongWay() {}

    /** What is expected instead of a scale that goes against an indicator of which the higher, or the lower, is better. */
    static String mend(CheckedLeaf leaf, CheckedScale scale, boolean higher) {
        String ofTheScale = ofTheScale(leaf.leaf().method(), higher);
        return leaf.indicator()
                .filter(indicator -> isAll(leaf, Optional.of(scale), higher))
                .map(indicator -> orTurned(indicator, higher) + ofTheScale)
                .orElse(ofTheScale);
    }

    /** The words that ask for the direction of the indicator, before what else could be mended. */
    static String orTurned(Indicator indicator, boolean higher) {
        return "nếu số liệu càng " + word(!higher) + " càng tốt: ghi better: " + (higher ? "lower" : "higher")
                + " cho chỉ báo " + indicator.id() + "; nếu không, ";
    }

    /**
     * Whether target, steps and points all go against the indicator.
     *
     * @param scale empty when no figure can be tried on it; of steps with two bounds the points alone say where they go
     */
    static boolean isAll(CheckedLeaf leaf, Optional<CheckedScale> scale, boolean higher) {
        List<WrittenStep> steps = WrittenStep.of(leaf);
        boolean ordered = WrittenStep.areOrdered(steps);
        Stream<Comparison> pointing = Stream.concat(
                leaf.leaf().target().stream().map(Target::comparison),
                Stream.of(Comparison.values()).filter(each -> ordered && isWritten(each, steps)));
        return pointing.noneMatch(comparison -> comparison.isLower() == higher)
                && scale.map(known -> isTurned(known, higher)).orElse(ordered);
    }

    private static boolean isWritten(Comparison comparison, List<WrittenStep> steps) {
        return steps.stream().anyMatch(step -> step.node().has(comparison.key()));
    }

    private static boolean isTurned(CheckedScale scale, boolean higher) {
        List<BigDecimal> points = scale.probes().figures().stream()
                .map(figure -> scale.points().at(figure).orElse(BigDecimal.ZERO))
                .toList();
        int wrong = higher ? -1 : 1;
        return IntStream.range(1, points.size())
                .map(i -> points.get(i).compareTo(points.get(i - 1)))
                .allMatch(rise -> rise == 0 || rise == wrong);
    }

    /** Steps can be given other points; a method whose points only rise, or only fall, suits the other kind of indicator. */
    private static String ofTheScale(ScoringMethod method, boolean higher) {
        return method instanceof ScoringMethod.Band
                ? "xếp điểm theo chiều tốt lên của chỉ báo"
                : "chỉ báo càng " + word(higher) + " càng tốt: dùng " + fitting(method, higher) + ", hoặc chỉ báo khác";
    }

    private static String fitting(ScoringMethod method, boolean higher) {
        if (higher) {
            return "method: count";
        }
        return method instanceof ScoringMethod.Count ? "method: deduction" : "method: band với bậc at-most";
    }

    private static String word(boolean higher) {
        return higher ? "cao" : "thấp";
    }
}
