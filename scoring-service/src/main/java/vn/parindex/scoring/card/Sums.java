package vn.parindex.scoring.card;

import java.math.BigDecimal;
import java.util.List;

/** Tổng điểm; exact sums of decimals, so the ledger of the leaves carries to areas and cards. */
public record Sums(BigDecimal earned, BigDecimal lost, BigDecimal notApplicable, BigDecimal max) {
    /** Sums of leaves at a points-scale. */
    public static Sums of(List<LeafTally> leaves, BigDecimal zero) {
        BigDecimal earned = zero;
        BigDecimal lost = zero;
        BigDecimal notApplicable = zero;
        BigDecimal max = zero;
        for (LeafTally leaf : leaves) {
            earned = earned.add(leaf.earned());
            lost = lost.add(leaf.lost());
            notApplicable = notApplicable.add(leaf.notApplicable());
            max = max.add(leaf.max());
        }
        return new Sums(earned, lost, notApplicable, max);
    }

    /** What could have been earned. */
    public BigDecimal applicableMax() {
        return max.subtract(notApplicable);
    }
}
