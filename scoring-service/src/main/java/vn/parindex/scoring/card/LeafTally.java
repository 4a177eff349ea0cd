package vn.parindex.scoring.card;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.scoring.Cause;
import vn.parindex.scoring.Outcome;
import vn.parindex.scoring.rule.Award;

/**
 * Điểm của một tiêu chí: earned + lost + notApplicable = max, in points at points-scale.
 *
 * @param awards of its parts
 * @param losses in printed order; add up to {@code lost}
 */
public record LeafTally(
        LeafPlan plan,
        List<Award> awards,
        Outcome outcome,
        BigDecimal earned,
        BigDecimal lost,
        BigDecimal notApplicable,
        BigDecimal max,
        List<Loss> losses) {

    /** Cause of the largest loss, the first in printed order on a tie. */
    public Optional<Cause> cause() {
        return losses.stream()
                .reduce((first, next) -> next.points().compareTo(first.points()) > 0 ? next : first)
                .map(Loss::cause);
    }

    /** Whether the target was reached; empty unless a target method judged a figure. */
    public Optional<Boolean> reached() {
        return awards.get(0).reached();
    }

    /** The same leaf after a gate took what it had earned. */
    public LeafTally zeroed(String gate) {
        if (earned.signum() == 0) {
            return this;
        }
        List<Loss> more = new ArrayList<>(losses);
        more.add(new Loss(earned, Cause.GATE, 0, Optional.empty(), gate));
        return new LeafTally(
                plan,
                awards,
                outcome,
                earned.subtract(earned),
                lost.add(earned),
                notApplicable,
                max,
                List.copyOf(more));
    }
}
