package vn.parindex.scoring.card;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.parindex.facts.Figure;
import vn.parindex.scoring.exact.Fraction;

/** Con số của một số liệu: the percentage 100 n / d or the amount, exact or rounded as the leaf says. */
public final class Percentages {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percentages() {}

    /** Cách làm tròn tỷ lệ: {@code ratio-rounding} of a leaf applied to a percentage. */
    @FunctionalInterface
    public interface RatioRounding {
        /** Half-up to the decimals given; exact without. */
        RatioRounding STANDARD = (percent, decimals) -> decimals.map(
                        places -> Fraction.of(percent.rounded(places, RoundingMode.HALF_UP)))
                .orElse(percent);

        Fraction apply(Fraction percent, Optional<Integer> decimals);
    }

    /** Whether the figure is a percentage rather than an amount. */
    public static boolean isPercentage(Figure figure) {
        return figure instanceof Figure.Ratio || figure instanceof Figure.Percent;
    }

    /** The number the method judges; empty when the figure is no number. */
    public static Optional<Fraction> value(Figure figure, Optional<Integer> decimals, RatioRounding rounding) {
        if (figure instanceof Figure.Ratio ratio) {
            Fraction percent = Fraction.of(ratio.numerator().multiply(HUNDRED), ratio.denominator());
            return Optional.of(rounding.apply(percent, decimals));
        }
        if (figure instanceof Figure.Percent percent) {
            return Optional.of(rounding.apply(Fraction.of(percent.value()), decimals));
        }
        if (figure instanceof Figure.Amount amount) {
            return Optional.of(Fraction.of(amount.value()));
        }
        if (figure instanceof Figure.SurveyMean mean) {
            return Optional.of(Fraction.of(mean.mean()));
        }
        return figure instanceof Figure.Points points ? Optional.of(Fraction.of(points.points())) : Optional.empty();
    }
}
