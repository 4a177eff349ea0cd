package vn.parindex.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.parindex.facts.Figure;

/** Số liệu được thêm hoặc nhân: the numerator of a ratio with its denominator held, otherwise the value. */
final class Moved {

    private Moved() {}

    /** Empty when the figure is no number. */
    static Optional<Figure> by(FactChange.Kind kind, Figure figure) {
        if (kind instanceof FactChange.Add add) {
            return moved(figure, number -> number.add(add.amount()));
        }
        return kind instanceof FactChange.Scale scale
                ? moved(figure, number -> scaled(number, scale.factor()))
                : Optional.empty();
    }

    /** A whole number stays whole, any other keeps its decimals. */
    private static BigDecimal scaled(BigDecimal number, BigDecimal factor) {
        int decimals = Math.max(0, number.stripTrailingZeros().scale());
        return number.multiply(factor).setScale(decimals, RoundingMode.HALF_UP);
    }

    private static Optional<Figure> moved(Figure figure, UnaryOperator<BigDecimal> move) {
        if (figure instanceof Figure.Ratio ratio) {
            return Optional.of(new Figure.Ratio(move.apply(ratio.numerator()), ratio.denominator()));
        } else if (figure instanceof Figure.Percent percent) {
            return Optional.of(new Figure.Percent(move.apply(percent.value())));
        } else if (figure instanceof Figure.Amount amount) {
            return Optional.of(new Figure.Amount(move.apply(amount.value())));
        } else if (figure instanceof Figure.SurveyMean mean) {
            return Optional.of(new Figure.SurveyMean(move.apply(mean.mean()), mean.sampleSize()));
        }
        return figure instanceof Figure.Points points
                ? Optional.of(new Figure.Points(move.apply(points.points())))
                : Optional.empty();
    }
}
