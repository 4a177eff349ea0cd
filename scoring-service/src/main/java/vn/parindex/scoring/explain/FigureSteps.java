package vn.parindex.scoring.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.parindex.catalogue.Indicator;
import vn.parindex.facts.Figure;

/**
 * Bước đi của một số liệu: the figure moved by whole steps in the indicator's better direction, the denominator held. A
 * step is one unit of the numerator or of a count, or a hundredth where there are no whole units.
 */
record FigureSteps(Figure figure, Indicator indicator) {
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    boolean up() {
        return indicator.better() == Indicator.Better.HIGHER;
    }

    /** Size of a step in the unit of {@link #unit}. */
    BigDecimal size() {
        boolean whole = figure instanceof Figure.Ratio
                || (figure instanceof Figure.Amount && indicator.type() != Indicator.ValueType.NUMBER);
        return whole ? BigDecimal.ONE : HUNDREDTH;
    }

    String unit() {
        if (figure instanceof Figure.Percent) {
            return "điểm phần trăm";
        }
        return figure instanceof Figure.SurveyMean
                        || figure instanceof Figure.Points
                        || indicator.unit().isEmpty()
                ? "điểm"
                : indicator.unit();
    }

    /** How many steps the allowed range leaves; empty when there is no end. */
    Optional<BigDecimal> limit() {
        if (figure instanceof Figure.Ratio ratio) {
            return range(ratio.numerator(), Optional.of(ratio.denominator()));
        }
        if (figure instanceof Figure.Percent percent) {
            return range(percent.value(), Optional.of(HUNDRED));
        }
        return figure instanceof Figure.Amount amount ? range(amount.value(), Optional.empty()) : Optional.empty();
    }

    /** The figure after so many steps. */
    Figure after(BigDecimal steps) {
        BigDecimal change =
                up() ? steps.multiply(size()) : steps.multiply(size()).negate();
        if (figure instanceof Figure.Ratio ratio) {
            return new Figure.Ratio(ratio.numerator().add(change), ratio.denominator());
        }
        if (figure instanceof Figure.Percent percent) {
            return new Figure.Percent(percent.value().add(change));
        }
        if (figure instanceof Figure.Amount amount) {
            return new Figure.Amount(amount.value().add(change));
        }
        if (figure instanceof Figure.SurveyMean mean) {
            return new Figure.SurveyMean(mean.mean().add(change), mean.sampleSize());
        }
        return figure instanceof Figure.Points points
                ? new Figure.Points(points.points().add(change))
                : figure;
    }

    private Optional<BigDecimal> range(BigDecimal value, Optional<BigDecimal> top) {
        if (up()) {
            return indicator.mayExceed() ? Optional.empty() : top.map(most -> steps(most.subtract(value)));
        }
        return indicator.signed() ? Optional.empty() : Optional.of(steps(value));
    }

    private BigDecimal steps(BigDecimal room) {
        return room.divide(size(), 0, RoundingMode.FLOOR).max(BigDecimal.ZERO);
    }
}
