package vn.parindex.scoring.card;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.parindex.catalogue.Area;
import vn.parindex.scoring.AdjustmentResult;
import vn.parindex.scoring.Cause;
import vn.parindex.scoring.exact.Fraction;

/**
 * Bảng điểm của một đơn vị: the leaves' points and what is summed from them.
 *
 * @param leaves in printed order
 * @param bonus and penalty: totals of the lines outside the 100
 */
public record CardTally(
        PreparedSet prepared,
        List<LeafTally> leaves,
        List<AdjustmentResult> adjustments,
        BigDecimal bonus,
        BigDecimal penalty) {
    private static final Set<Cause> NOT_YET = EnumSet.of(Cause.NOT_YET_DUE, Cause.AWAITING);

    public Sums sums() {
        return Sums.of(leaves, prepared.inUnits(BigDecimal.ZERO));
    }

    public Sums sums(Area area) {
        return Sums.of(
                leaves.stream()
                        .filter(leaf -> leaf.plan().area().code().equals(area.code()))
                        .toList(),
                prepared.inUnits(BigDecimal.ZERO));
    }

    /** 100 x earned / applicableMax + bonus - penalty; empty when nothing applies. */
    public Optional<Fraction> index() {
        Sums sums = sums();
        return index(sums.earned(), sums.applicableMax());
    }

    /** The index without what is not yet due or awaited; empty when nothing is left. */
    public Optional<Fraction> indexToDate() {
        Sums sums = sums();
        return index(sums.earned(), sums.applicableMax().subtract(notYet()));
    }

    /** Whether points are lost only because they are not yet due or awaited. */
    public boolean isProvisional() {
        return notYet().signum() > 0;
    }

    /** The card after gates took the points of some leaves. */
    CardTally withLeaves(List<LeafTally> changed) {
        return new CardTally(prepared, List.copyOf(changed), adjustments, bonus, penalty);
    }

    private BigDecimal notYet() {
        return leaves.stream()
                .flatMap(leaf -> leaf.losses().stream())
                .filter(loss -> NOT_YET.contains(loss.cause()))
                .map(Loss::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Optional<Fraction> index(BigDecimal earned, BigDecimal applicable) {
        if (applicable.signum() <= 0) {
            return Optional.empty();
        }
        Fraction raw = Fraction.of(earned.multiply(BigDecimal.valueOf(100)), applicable)
                .plus(Fraction.of(bonus.subtract(penalty)));
        return Optional.of(prepared.set().policy().indexCapped() ? raw.within(Fraction.ZERO, Fraction.HUNDRED) : raw);
    }
}
