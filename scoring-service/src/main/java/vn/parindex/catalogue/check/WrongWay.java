package vn.parindex.catalogue.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.ScoringMethod;

/**
 * Ngược chiều chỉ báo. How to mend a scale on which a better figure gets fewer points. Where all of it goes the other way it
 * is more likely that the indicator is written the wrong way round, so that is asked first: a deduction for violations that is
 * made a count gives points for them.
 */
final class WrongWay {

    private WrongWay() {}

    /** What is expected instead of a scale that goes against an indicator of which the higher, or the lower, is better. */
    static String mend(CheckedLeaf leaf, CheckedScale scale, boolean higher) {
        String ofTheScale = ofTheScale(leaf.leaf().method(), higher);
        return leaf.indicator()
                .filter(indicator -> isTurned(scale, higher))
                .map(indicator -> orTurned(indicator, higher) + ofTheScale)
                .orElse(ofTheScale);
    }

    /** The words that ask for the direction of the indicator, before what else could be mended. */
    static String orTurned(Indicator indicator, boolean higher) {
        return "nếu số liệu càng " + word(!higher) + " càng tốt: ghi better: " + (higher ? "lower" : "higher")
                + " cho chỉ báo " + indicator.id() + "; nếu không, ";
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
