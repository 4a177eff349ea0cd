package vn.parindex.scoring.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.facts.Figure;
import vn.parindex.scoring.LostPoint.NextStep;
import vn.parindex.scoring.LostPoint.Shortfall;
import vn.parindex.scoring.card.BandIntervals;
import vn.parindex.scoring.card.LeafTally;
import vn.parindex.scoring.card.Percentages;
import vn.parindex.scoring.exact.Fraction;

/**
 * Còn thiếu bao nhiêu: least steps to full points and to the next gain (docs/scoring.md, section 11).
 *
 * @param earned rounded points of a figure's exact points, after redistribution
 */
record Moves(PointsCurve curve, FigureSteps steps, Earned earned) {
    /** Điểm làm tròn của điểm đúng. */
    @FunctionalInterface
    interface Earned {
        BigDecimal of(Fraction points);

        /** Of a leaf, whose maximum redistribution may have raised. */
        static Earned of(LeafTally tally, int scale, RoundingMode mode) {
            BigDecimal printed = tally.plan().leaf().max();
            return points -> (printed.compareTo(tally.max()) == 0
                            ? points
                            : points.times(Fraction.of(tally.max(), printed)))
                    .rounded(scale, mode);
        }
    }

    /** Least units that bring full points. */
    Optional<Shortfall> shortfall() {
        Fraction max = Fraction.of(curve.leaf().max());
        return least(points -> points.compareTo(max) >= 0).map(k -> new Shortfall(amount(k), steps.unit()));
    }

    /** Nearest better figure that gains at least one unit of points-scale. */
    Optional<NextStep> nextStep() {
        BigDecimal now = curve.at(steps.figure()).map(earned::of).orElse(BigDecimal.ZERO);
        return least(points -> earned.of(points).compareTo(now) > 0)
                .map(k -> new NextStep(
                        amount(k),
                        steps.unit(),
                        curve.at(steps.after(k)).map(earned::of).orElse(now).subtract(now)));
    }

    /** So many steps in the unit of the figure. */
    BigDecimal amount(BigDecimal count) {
        return count.multiply(steps.size());
    }

    /** Least steps to a figure whose points are wanted. */
    Optional<BigDecimal> least(Predicate<Fraction> wanted) {
        if (!(curve.leaf().method() instanceof ScoringMethod.Band band)) {
            return LeastMove.of(k -> curve.at(steps.after(k)).filter(wanted).isPresent(), steps.limit());
        }
        // The points of a band may rise and fall again, so each wanted interval is entered from its near end.
        List<BandIntervals.Piece> pieces = BandIntervals.of(band.steps()).pieces();
        return pieces.stream()
                .filter(piece -> wanted.test(piece.points()))
                .flatMap(piece -> entering(piece).stream())
                .min(Comparator.naturalOrder());
    }

    private Optional<BigDecimal> entering(BandIntervals.Piece piece) {
        return LeastMove.of(
                        k -> value(k).filter(v -> piece.interval().reached(v, steps.up()))
                                .isPresent(),
                        steps.limit())
                .filter(k -> value(k).filter(piece.interval()::holds).isPresent());
    }

    private Optional<Fraction> value(BigDecimal count) {
        Figure moved = steps.after(count);
        return Percentages.value(moved, curve.leaf().ratioRounding(), curve.rounding());
    }
}
