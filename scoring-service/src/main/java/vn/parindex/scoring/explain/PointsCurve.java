package vn.parindex.scoring.explain;

import java.util.Optional;
import vn.parindex.catalogue.Comparison;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.catalogue.Target;
import vn.parindex.facts.Figure;
import vn.parindex.scoring.card.BandIntervals;
import vn.parindex.scoring.card.Interval;
import vn.parindex.scoring.card.Percentages;
import vn.parindex.scoring.exact.Fraction;
import vn.parindex.scoring.rule.Formulas;

/**
 * Đường điểm của một tiêu chí: the exact points a number would bring, for asking «how much more». The rules give the
 * points that count; a test holds the two against each other.
 *
 * @param lastYear last year's number, year-on-year only
 */
record PointsCurve(Leaf leaf, Indicator indicator, Optional<Fraction> lastYear, Percentages.RatioRounding rounding) {

    /** Exact points on the printed maximum, within 0..max; empty when the figure is no number. */
    Optional<Fraction> at(Figure figure) {
        Fraction max = Fraction.of(leaf.max());
        return Percentages.value(figure, leaf.ratioRounding(), rounding)
                .map(value ->
                        points(value, Percentages.isPercentage(figure), max).within(Fraction.ZERO, max));
    }

    private Fraction points(Fraction value, boolean percentage, Fraction max) {
        ScoringMethod method = leaf.method();
        if (method instanceof ScoringMethod.Band band) {
            return BandIntervals.of(band.steps()).pieces().stream()
                    .filter(piece -> piece.interval().holds(value))
                    .findFirst()
                    .map(BandIntervals.Piece::points)
                    .orElse(Fraction.ZERO);
        }
        if (method instanceof ScoringMethod.Proportional proportional) {
            return proportional(proportional, value, max);
        }
        if (method instanceof ScoringMethod.AgainstTarget against) {
            return target(against, value, max);
        }
        if (method instanceof ScoringMethod.Count count) {
            return value.times(Fraction.of(count.pointsPerUnit()));
        }
        if (method instanceof ScoringMethod.Deduction deduction) {
            return max.minus(value.times(Fraction.of(deduction.pointsPerUnit())));
        }
        if (method instanceof ScoringMethod.YearOnYear trend) {
            return lastYear.map(last -> trend(trend, value, last, percentage)).orElse(Fraction.ZERO);
        }
        if (method instanceof ScoringMethod.SurveyMean mean) {
            return Formulas.onScale(value, Fraction.of(mean.low()), Fraction.of(mean.high()), max);
        }
        return method instanceof ScoringMethod.External ? value : Formulas.share(value, max);
    }

    private static Fraction proportional(ScoringMethod.Proportional method, Fraction value, Fraction max) {
        Fraction floor = method.floorPercent().map(Fraction::of).orElse(Fraction.UNBOUNDED_BELOW);
        if (value.compareTo(floor) < 0) {
            return Fraction.ZERO;
        }
        return method.interpolated() && method.floorPercent().isPresent()
                ? Formulas.interpolated(value, floor, max)
                : Formulas.share(value, max);
    }

    private Fraction target(ScoringMethod.AgainstTarget method, Fraction value, Fraction max) {
        Target target = leaf.target().orElseThrow();
        if (!method.allOrNothing()) {
            return Formulas.cappedRatio(value, Fraction.of(target.value()), max);
        }
        return holds(target.comparison(), value.compareTo(Fraction.of(target.value()))) ? max : Fraction.ZERO;
    }

    private static boolean holds(Comparison comparison, int order) {
        return switch (comparison) {
            case AT_LEAST -> order >= 0;
            case ABOVE -> order > 0;
            case AT_MOST -> order <= 0;
            case BELOW -> order < 0;
        };
    }

    private Fraction trend(ScoringMethod.YearOnYear trend, Fraction value, Fraction last, boolean percentage) {
        boolean higher = indicator.better() == Indicator.Better.HIGHER;
        Fraction change = higher ? value.minus(last) : last.minus(value);
        Interval held =
                new Interval(Fraction.of(trend.tolerance().negate()), true, Fraction.of(trend.tolerance()), true);
        if (held.holds(change)) {
            return Fraction.of(isBest(value, percentage, higher) ? trend.improved() : trend.held());
        }
        return Fraction.of(change.signum() > 0 ? trend.improved() : trend.worsened());
    }

    private boolean isBest(Fraction value, boolean percentage, boolean higher) {
        if (percentage) {
            return higher ? value.compareTo(Fraction.HUNDRED) >= 0 : value.signum() <= 0;
        }
        return !higher && !indicator.signed() && value.signum() == 0;
    }
}
