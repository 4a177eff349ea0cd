package vn.parindex.oracle;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** The only two places where the oracle leaves exact fractions. */
final class Rounding {

    private Rounding() {}

    /** To the nearest step of 10^-scale; a tie goes away from zero. */
    static BigDecimal halfUp(Frac value, int scale) {
        Frac shifted = value.times(Frac.of(BigInteger.TEN.pow(scale), BigInteger.ONE));
        BigInteger twice = shifted.n().abs().shiftLeft(1).add(shifted.d());
        BigInteger units = twice.divide(shifted.d().shiftLeft(1));
        return new BigDecimal(shifted.n().signum() < 0 ? units.negate() : units, scale);
    }

    /** Shares {@code total} (whole steps of 10^-scale) by the quotas' floors, then one step each by largest fraction. */
    static List<BigDecimal> largestRemainder(List<Frac> quotas, BigDecimal total, int scale) {
        BigInteger[] units = new BigInteger[quotas.size()];
        Frac[] rests = new Frac[quotas.size()];
        BigInteger left = total.setScale(scale).unscaledValue();
        for (int i = 0; i < units.length; i++) {
            Frac shifted = quotas.get(i).times(Frac.of(BigInteger.TEN.pow(scale), BigInteger.ONE));
            BigInteger[] parts = shifted.n().divideAndRemainder(shifted.d());
            units[i] = parts[0];
            rests[i] = Frac.of(parts[1], shifted.d());
            left = left.subtract(parts[0]);
        }
        for (; left.signum() > 0; left = left.subtract(BigInteger.ONE)) {
            int largest = 0;
            for (int i = 1; i < rests.length; i++) {
                largest = rests[i].compareTo(rests[largest]) > 0 ? i : largest;
            }
            units[largest] = units[largest].add(BigInteger.ONE);
            rests[largest] = Frac.of(-1);
        }
        List<BigDecimal> shares = new ArrayList<>();
        for (BigInteger unit : units) {
            shares.add(new BigDecimal(unit, scale));
        }
        return shares;
    }
}
