package vn.parindex.scoring.card;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.parindex.catalogue.BandStep;
import vn.parindex.scoring.exact.Fraction;
import vn.parindex.scoring.rule.PartKey;
import vn.parindex.scoring.rule.PartTerms;

/**
 * Khoảng của thang bậc. «The first step that holds» as intervals that cover every number exactly once; what no step
 * holds brings 0. For example at-least 45, at-least 36 becomes [45, ∞), [36, 45) and (-∞, 36).
 */
public record BandIntervals(List<Piece> pieces) {
    /** An interval and its points. */
    public record Piece(Interval interval, Fraction points) {}

    /** The intervals of a band's steps. */
    public static BandIntervals of(List<BandStep> steps) {
        List<Piece> pieces = new ArrayList<>();
        List<Interval> open = List.of(Interval.ALL);
        for (BandStep step : steps) {
            Interval whole = step.bounds().stream().map(Interval::of).reduce(Interval.ALL, Interval::and);
            open.stream()
                    .map(whole::and)
                    .filter(piece -> !piece.isEmpty())
                    .forEach(piece -> pieces.add(new Piece(piece, Fraction.of(step.points()))));
            open = open.stream().flatMap(gap -> without(gap, whole)).toList();
        }
        open.forEach(gap -> pieces.add(new Piece(gap, Fraction.ZERO)));
        return new BandIntervals(List.copyOf(pieces));
    }

    private static Stream<Interval> without(Interval gap, Interval taken) {
        Interval common = gap.and(taken);
        return common.isEmpty() ? Stream.of(gap) : gap.without(common).stream();
    }

    static List<PartTerms> of(List<BandStep> steps, PartKey key, Fraction max) {
        return of(steps).pieces().stream()
                .<PartTerms>map(piece -> new PartTerms.BandTerm(
                        key,
                        piece.interval().ends(),
                        piece.interval().lower(),
                        piece.interval().upper(),
                        piece.points(),
                        max))
                .toList();
    }
}
