package vn.parindex.scoring.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.facts.Figure;
import vn.parindex.scoring.exact.Fraction;

/** Báo cáo giả định: the worst figure of a leaf's indicator, from which the rungs of a missing report begin. */
record AssumedReport(Leaf leaf, Indicator indicator, Optional<Fraction> lastYear) {

    Figure worst() {
        boolean higher = indicator.better() == Indicator.Better.HIGHER;
        if (indicator.type() == Indicator.ValueType.RATIO) {
            return new Figure.Percent(higher ? BigDecimal.ZERO : BigDecimal.valueOf(100));
        }
        return new Figure.Amount(higher ? BigDecimal.ZERO : beyondEveryBound());
    }

    /** A whole number above everything that the leaf compares the figure with. */
    private BigDecimal beyondEveryBound() {
        return bounds().reduce(BigDecimal.ZERO, BigDecimal::max)
                .setScale(0, RoundingMode.CEILING)
                .add(BigDecimal.ONE);
    }

    private Stream<BigDecimal> bounds() {
        Stream<BigDecimal> target = leaf.target().map(t -> t.value()).stream();
        Stream<BigDecimal> before = lastYear.map(last -> last.rounded(0, RoundingMode.CEILING)).stream();
        ScoringMethod method = leaf.method();
        if (method instanceof ScoringMethod.Band band) {
            return Stream.concat(
                    target,
                    band.steps().stream().flatMap(step -> step.bounds().stream().map(b -> b.value())));
        }
        if (method instanceof ScoringMethod.Deduction deduction
                && deduction.pointsPerUnit().signum() > 0) {
            return Stream.of(leaf.max().divide(deduction.pointsPerUnit(), 0, RoundingMode.CEILING));
        }
        return method instanceof ScoringMethod.YearOnYear trend
                ? before.map(last -> last.add(trend.tolerance()))
                : target;
    }
}
