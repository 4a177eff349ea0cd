package vn.parindex.catalogue.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.parindex.catalogue.Comparison;
import vn.parindex.finding.Correction;
import vn.parindex.finding.Place;

/** Where intervals of a band meet: every figure falls on exactly one of them. */
final class BandMeetings {

    private static final String EXPECTED = "mỗi giá trị thuộc đúng một bậc, như below: 90 rồi at-least: 90";

    private BandMeetings() {}

    /** Two intervals, rising. */
    private record Pair(WrittenStep lower, WrittenStep upper) {

        /** Whole steps: two of them may end alike inside a third. */
        String shown() {
            return lower.shown() + " và " + upper.shown();
        }

        String shownGap() {
            return lower.high().map(WrittenBound::shown).orElse("không có ngưỡng trên") + " và "
                    + upper.low().map(WrittenBound::shown).orElse("không có ngưỡng dưới");
        }

        boolean isBetween(BigDecimal figure) {
            return lower.high()
                            .filter(bound -> figure.compareTo(bound.bound().value()) >= 0)
                            .isPresent()
                    && upper.low()
                            .filter(bound -> figure.compareTo(bound.bound().value()) <= 0)
                            .isPresent();
        }
    }

    static void gaps(CheckedLeaf leaf, CheckedScale scale, Check.Report report) {
        List<WrittenStep> steps = intervals(leaf, scale);
        for (int i = 1; i < steps.size(); i++) {
            Pair pair = new Pair(furthest(steps.subList(0, i)), steps.get(i));
            Predicate<BigDecimal> falls =
                    figure -> pair.isBetween(figure) && steps.stream().noneMatch(step -> step.holds(figure));
            scale.probes()
                    .nicest(falls)
                    .ifPresent(figure -> report.add(
                            Fault.at(place(pair), "có khoảng trống giữa hai bậc (" + pair.shownGap() + ")", EXPECTED)
                                    .example(scale.figure(figure) + " không rơi vào bậc nào, được "
                                            + scale.points(figure) + " điểm")
                                    .correct(closed(pair))));
        }
    }

    /** Any two steps, not only neighbours: a long one may reach over a short one to the next. */
    static void overlaps(CheckedLeaf leaf, CheckedScale scale, Check.Report report) {
        List<WrittenStep> steps = intervals(leaf, scale);
        for (int i = 1; i < steps.size(); i++) {
            for (WrittenStep lower : steps.subList(0, i)) {
                overlap(new Pair(lower, steps.get(i)), scale, report);
            }
        }
    }

    private static void overlap(Pair pair, CheckedScale scale, Check.Report report) {
        scale.probes()
                .nicest(figure -> pair.lower().holds(figure) && pair.upper().holds(figure))
                .ifPresent(figure ->
                        report.add(Fault.at(place(pair), "hai bậc chồng lên nhau (" + pair.shown() + ")", EXPECTED)
                                .example(scale.figure(figure) + " được cả "
                                        + scale.shown(pair.upper().step().points()) + " và "
                                        + scale.shown(pair.lower().step().points()) + " điểm")
                                .correct(parted(pair, scale))));
    }

    private static Place place(Pair pair) {
        return pair.upper().node().place();
    }

    /** The steps that some figure falls on, rising; none when the first that holds counts. */
    private static List<WrittenStep> intervals(CheckedLeaf leaf, CheckedScale scale) {
        List<WrittenStep> steps = WrittenStep.of(leaf);
        return WrittenStep.areOrdered(steps)
                ? List.of()
                : steps.stream()
                        .filter(step -> scale.probes().any(step::holds))
                        .sorted(Comparator.comparing(BandMeetings::start))
                        .toList();
    }

    /** Where an interval begins; an open one before all others. */
    private static BigDecimal start(WrittenStep step) {
        return step.low().map(low -> low.bound().value()).orElse(new BigDecimal("-1e20"));
    }

    /** The step that ends last: a later one that lies inside it leaves no gap behind. */
    private static WrittenStep furthest(List<WrittenStep> steps) {
        return steps.stream()
                .reduce((one, other) -> one.endsBefore(other) ? other : one)
                .orElseThrow();
    }

    /** The lower step reaches up to the upper one. */
    private static Optional<Correction> closed(Pair pair) {
        return pair.lower()
                .high()
                .flatMap(high -> pair.upper().low().flatMap(low -> {
                    if (sameValue(high, low)) {
                        return low.as(Comparison.AT_LEAST);
                    }
                    return complement(high, low) ? high.moved(low) : Optional.empty();
                }));
    }

    /** The lower step ends where the upper one begins; nothing when a figure would then be left to neither. */
    private static Optional<Correction> parted(Pair pair, CheckedScale scale) {
        return pair.lower()
                .high()
                .flatMap(high -> pair.upper().low().flatMap(low -> {
                    if (!keepsEveryFigure(pair, low, scale)) {
                        return Optional.empty();
                    }
                    if (sameValue(high, low)) {
                        return high.as(Comparison.BELOW);
                    }
                    return complement(high, low) ? high.moved(low) : Optional.empty();
                }));
    }

    /** Whether the lower step has figures of its own, and all of them before the upper one. */
    private static boolean keepsEveryFigure(Pair pair, WrittenBound low, CheckedScale scale) {
        List<BigDecimal> own = scale.probes().figures().stream()
                .filter(figure -> pair.lower().holds(figure) && !pair.upper().holds(figure))
                .toList();
        return !own.isEmpty()
                && own.stream().allMatch(figure -> figure.compareTo(low.bound().value()) <= 0);
    }

    private static boolean sameValue(WrittenBound high, WrittenBound low) {
        return high.bound().value().compareTo(low.bound().value()) == 0;
    }

    /** Whether one of them has the common value and the other has not. */
    private static boolean complement(WrittenBound high, WrittenBound low) {
        return BandScale.isClosed(high.bound()) != BandScale.isClosed(low.bound());
    }
}
