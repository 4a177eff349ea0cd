package vn.parindex.authoring.cases;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Số chính xác: a figure as it is compared, a quotient of decimals.
 *
 * @param denominator above 0
 */
record Rational(BigDecimal numerator, BigDecimal denominator) implements Comparable<Rational> {

    static Rational of(BigDecimal number) {
        return new Rational(number, BigDecimal.ONE);
    }

    Rational minus(Rational other) {
        return new Rational(
                numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Rational negated() {
        return new Rational(numerator.negate(), denominator);
    }

    Rational rounded(int decimals) {
        return of(numerator.divide(denominator, decimals, RoundingMode.HALF_UP));
    }

    int compareTo(BigDecimal number) {
        return numerator.compareTo(number.multiply(denominator));
    }

    @Override
    public int compareTo(Rational other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rational rational && compareTo(rational) == 0;
    }

    @Override
    public int hashCode() {
        return numerator
                .divide(denominator, 8, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .hashCode();
    }
}
