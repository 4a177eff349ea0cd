package vn.parindex.scoring.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Phân số đúng. An exact rational; the common finite decimal keeps the denominator 1 and costs one {@link BigDecimal}.
 * Not reduced until somebody asks: comparing is cross-multiplying, so 94.999 % never becomes 95 %.
 */
public final class Fraction implements Comparable<Fraction> {
    public static final Fraction ZERO = of(BigDecimal.ZERO);
    public static final Fraction ONE = of(BigDecimal.ONE);
    public static final Fraction HUNDRED = of(BigDecimal.valueOf(100));
    /** Below every number; only an end of an interval. */
    public static final Fraction UNBOUNDED_BELOW = new Fraction(BigDecimal.ONE.negate(), BigDecimal.ZERO);
    /** Above every number; only an end of an interval. */
    public static final Fraction UNBOUNDED_ABOVE = new Fraction(BigDecimal.ONE, BigDecimal.ZERO);

    private final BigDecimal numerator;
    private final BigDecimal denominator;

    private Fraction(BigDecimal numerator, BigDecimal denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    public static Fraction of(BigDecimal value) {
        return new Fraction(value, BigDecimal.ONE);
    }

    /**
     * @throws ArithmeticException when the denominator is 0
     */
    public static Fraction of(BigDecimal numerator, BigDecimal denominator) {
        return switch (denominator.signum()) {
            case 0 -> throw new ArithmeticException("denominator 0 under " + numerator);
            case 1 -> new Fraction(numerator, denominator);
            default -> new Fraction(numerator.negate(), denominator.negate());
        };
    }

    public Fraction plus(Fraction other) {
        if (isWholePart(denominator) && isWholePart(other.denominator)) {
            return of(numerator.add(other.numerator));
        }
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), times(denominator, other.denominator));
    }

    /**
     * @throws ArithmeticException when the divisor is 0
     */
    public Fraction dividedBy(Fraction divisor) {
        return of(times(numerator, divisor.denominator), times(denominator, divisor.numerator));
    }

    public Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    public int signum() {
        return numerator.signum();
    }

    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The nearest number of [low, high]. */
    public Fraction within(Fraction low, Fraction high) {
        return max(low).min(high);
    }

    /** Rounded once, from the exact quotient. */
    public BigDecimal rounded(int scale, RoundingMode mode) {
        return isWholePart(denominator) ? numerator.setScale(scale, mode) : numerator.divide(denominator, scale, mode);
    }

    /** Lowest terms, always as {@code n/d}: a whole number is over 1. */
    public String overDenominator() {
        String lowest = reduced();
        return lowest.indexOf('/') < 0 ? lowest + "/1" : lowest;
    }

    /** Lowest terms, {@code n/d} or a whole number. */
    public String reduced() {
        int scale = Math.max(0, Math.max(numerator.scale(), denominator.scale()));
        BigInteger top = numerator.movePointRight(scale).toBigIntegerExact();
        BigInteger bottom = denominator.movePointRight(scale).toBigIntegerExact();
        BigInteger common = top.gcd(bottom);
        BigInteger whole = bottom.divide(common);
        return top.divide(common) + (whole.equals(BigInteger.ONE) ? "" : "/" + whole);
    }

    @Override
    public int compareTo(Fraction other) {
        if (isWholePart(denominator) && isWholePart(other.denominator)) {
            return numerator.compareTo(other.numerator);
        }
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction fraction && compareTo(fraction) == 0;
    }

    @Override
    public int hashCode() {
        return denominator.signum() == 0 ? numerator.signum() : reduced().hashCode();
    }

    @Override
    public String toString() {
        return denominator.signum() == 0 ? (numerator.signum() < 0 ? "-inf" : "+inf") : reduced();
    }

    @SuppressWarnings("ReferenceEquality") // the constant marks finite decimals; any other 1 only takes the longer way
    private static boolean isWholePart(BigDecimal denominator) {
        return denominator == BigDecimal.ONE;
    }

    private static BigDecimal times(BigDecimal left, BigDecimal right) {
        return isWholePart(left) ? right : isWholePart(right) ? left : left.multiply(right);
    }
}
