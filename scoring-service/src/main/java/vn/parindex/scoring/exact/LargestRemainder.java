package vn.parindex.scoring.exact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Chia theo phần dư lớn nhất. Whole units of 10^-scale that add up to a total: each quota rounded down, then one unit
 * more for the largest remainders, ties in order.
 */
@FunctionalInterface
public interface LargestRemainder {
    /** The order in which remainders are served. */
    LargestRemainder STANDARD = (quotas, total, scale) -> split(quotas, total, scale, Comparator.reverseOrder());

    /**
     * @param quotas exact shares; their sum lies within one unit of the total for each of them
     * @param total a multiple of 10^-scale
     */
    List<BigDecimal> split(List<Fraction> quotas, BigDecimal total, int scale);

    /** Serves the remainders in the given order; only the standard one is the rule. */
    static List<BigDecimal> split(List<Fraction> quotas, BigDecimal total, int scale, Comparator<Fraction> order) {
        List<BigDecimal> floors = new ArrayList<>();
        List<Fraction> remainders = new ArrayList<>();
        BigDecimal left = total;
        for (Fraction quota : quotas) {
            BigDecimal floor = quota.rounded(scale, RoundingMode.FLOOR);
            floors.add(floor);
            remainders.add(quota.minus(Fraction.of(floor)));
            left = left.subtract(floor);
        }
        BigDecimal unit = BigDecimal.ONE.movePointLeft(scale);
        List<Integer> served = IntStream.range(0, quotas.size())
                .boxed()
                .sorted(Comparator.comparing(remainders::get, order))
                .toList();
        for (int index : served) {
            if (left.signum() <= 0) {
                break;
            }
            floors.set(index, floors.get(index).add(unit));
            left = left.subtract(unit);
        }
        return floors;
    }
}
