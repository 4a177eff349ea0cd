package vn.parindex.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;

/** An exact fraction, always reduced, with a denominator above 0. */
public record Frac(BigInteger n, BigInteger d) implements Comparable<Frac> {

    static final Frac ZERO = of(0);
    static final Frac HUNDRED = of(100);

    static Frac of(long whole) {
        return new Frac(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /** The decimal's own value; its scale leaves no trace. */
    public static Frac of(BigDecimal decimal) {
        BigInteger digits = decimal.unscaledValue();
        return decimal.scale() >= 0
                ? of(digits, BigInteger.TEN.pow(decimal.scale()))
                : of(digits.multiply(BigInteger.TEN.pow(-decimal.scale())), BigInteger.ONE);
    }

    static Frac of(BigInteger n, BigInteger d) {
        if (d.signum() == 0) {
            throw new ArithmeticException("denominator 0");
        }
        if (d.equals(BigInteger.ONE)) {
            return new Frac(n, d);
        }
        BigInteger common = commonDivisor(n, d);
        BigInteger by = d.signum() < 0 ? common.negate() : common;
        return new Frac(n.divide(by), d.divide(by));
    }

    /** Euclid on machine words where they fit, since nearly all numbers of a score are small. */
    private static BigInteger commonDivisor(BigInteger n, BigInteger d) {
        if (n.bitLength() > 62 || d.bitLength() > 62) {
            return n.gcd(d);
        }
        long a = Math.abs(n.longValueExact());
        long b = Math.abs(d.longValueExact());
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return BigInteger.valueOf(a);
    }

    Frac plus(Frac o) {
        return of(n.multiply(o.d).add(o.n.multiply(d)), d.multiply(o.d));
    }

    Frac minus(Frac o) {
        return plus(new Frac(o.n.negate(), o.d));
    }

    Frac times(Frac o) {
        return of(n.multiply(o.n), d.multiply(o.d));
    }

    Frac over(Frac o) {
        return of(n.multiply(o.d), d.multiply(o.n));
    }

    Frac min(Frac o) {
        return compareTo(o) <= 0 ? this : o;
    }

    Frac max(Frac o) {
        return compareTo(o) >= 0 ? this : o;
    }

    Frac within(Frac low, Frac high) {
        return max(low).min(high);
    }

    int signum() {
        return n.signum();
    }

    @Override
    public int compareTo(Frac o) {
        return n.multiply(o.d).compareTo(o.n.multiply(d));
    }

    /** {@code n/d}, or a whole number. */
    @Override
    public String toString() {
        return d.equals(BigInteger.ONE) ? n.toString() : n + "/" + d;
    }
}
