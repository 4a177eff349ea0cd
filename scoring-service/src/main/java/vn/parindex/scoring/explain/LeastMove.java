package vn.parindex.scoring.explain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Predicate;

/** Bước ít nhất: the least number of steps, at least 1, from which on a wish holds. */
final class LeastMove {
    /** Beyond this many steps a wish counts as out of reach. */
    private static final BigInteger HORIZON = BigInteger.TEN.pow(15);

    private LeastMove() {}

    /**
     * @param holds false and then true as the steps grow, or always false
     * @param limit steps that the allowed range leaves
     */
    static Optional<BigDecimal> of(Predicate<BigDecimal> holds, Optional<BigDecimal> limit) {
        BigInteger most = limit.map(BigDecimal::toBigInteger).orElse(HORIZON).min(HORIZON);
        BigInteger missed = BigInteger.ZERO;
        BigInteger reached = BigInteger.ONE;
        while (reached.compareTo(most) < 0 && !holds.test(new BigDecimal(reached))) {
            missed = reached;
            reached = reached.shiftLeft(1);
        }
        reached = reached.min(most);
        if (reached.signum() == 0 || !holds.test(new BigDecimal(reached))) {
            return Optional.empty();
        }
        while (reached.subtract(missed).compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = missed.add(reached).shiftRight(1);
            if (holds.test(new BigDecimal(middle))) {
                reached = middle;
            } else {
                missed = middle;
            }
        }
        return Optional.of(new BigDecimal(reached));
    }
}
