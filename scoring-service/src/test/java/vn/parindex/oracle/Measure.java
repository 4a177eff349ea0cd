package vn.parindex.oracle;

import java.math.BigDecimal;
import java.util.Optional;
import vn.parindex.catalogue.Bound;
import vn.parindex.facts.Figure;

/** The figure x of docs/scoring.md, section 5, and how it is held against a bound. */
final class Measure {

    private Measure() {}

    static Frac of(Figure figure, Optional<Integer> decimals) {
        if (figure instanceof Figure.Ratio ratio) {
            Frac exact = Frac.HUNDRED.times(Frac.of(ratio.numerator())).over(Frac.of(ratio.denominator()));
            return rounded(exact, decimals);
        }
        if (figure instanceof Figure.Percent percent) {
            return rounded(Frac.of(percent.value()), decimals);
        }
        if (figure instanceof Figure.Amount amount) {
            return Frac.of(amount.value());
        }
        throw new IllegalArgumentException("no measure: " + figure);
    }

    static boolean isPercentage(Figure figure) {
        return figure instanceof Figure.Ratio || figure instanceof Figure.Percent;
    }

    static boolean holds(Bound bound, Frac x) {
        int side = x.compareTo(Frac.of(bound.value()));
        return switch (bound.comparison()) {
            case AT_LEAST -> side >= 0;
            case ABOVE -> side > 0;
            case AT_MOST -> side <= 0;
            case BELOW -> side < 0;
        };
    }

    private static Frac rounded(Frac percentage, Optional<Integer> decimals) {
        if (decimals.isEmpty()) {
            return percentage;
        }
        BigDecimal rounded = Rounding.halfUp(percentage, decimals.get());
        return Frac.of(rounded);
    }
}
