package vn.parindex.scoring.card;

import java.math.BigDecimal;
import java.util.List;

/** Tổng điểm; exact sums of decimals, so the ledger of the leaves carries to areas and cards. */
public record Sums(BigDecimal earned, BigDecimal lost, BigDecimal notApplicable, BigDecimal max) {
    /** Sums of leaves at a points-scale. */
    public static Sums of(List<LeafTally> leaves, BigDecimal zero) {
        Sums sums = new Sums(zero, zero, zero, zero);
        for (LeafTally leaf : leaves) {
            sums = new Sums(
                    sums.earned.add(leaf.earned()),
                    sums.lost.add(leaf.lost()),
                    sums.notApplicable.add(leaf.notApplicable()),
                    sums.max.add(leaf.max()));
        }
        return sums;
    }

    /** What could have been earned. */
    public BigDecimal applicableMax() {
        return max.subtract(notApplicable);
    }
}
