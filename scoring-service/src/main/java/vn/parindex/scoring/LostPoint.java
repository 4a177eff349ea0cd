package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Điểm mất. One entry of the ledger; the texts are Vietnamese and ready to print.
 *
 * @param points above 0, at points-scale
 * @param part the milestone's or item's name; empty when the leaf has one part
 * @param figure the figure as an officer would write it, such as «42/100 (42 %)»; empty when there is none
 * @param threshold what brings full points, such as «≥ 45 %»; empty when nothing could
 * @param shortfall least whole number of units missing, with its unit; empty when unreachable or meaningless
 * @param nextStep the nearest better figure and the points it brings
 * @param changeable whether a better figure could still be handed in on the as-of date
 * @param missingUnits district sets: the communes whose rows are missing
 * @param rule name of the rule that fired
 * @param sentence one sentence an officer would sign
 */
public record LostPoint(
        BigDecimal points,
        Cause cause,
        String part,
        String figure,
        String threshold,
        Optional<Shortfall> shortfall,
        Optional<NextStep> nextStep,
        boolean changeable,
        List<String> missingUnits,
        String rule,
        String sentence) {

    /** Phần còn thiếu, in natural units: 3 «giao dịch». */
    public record Shortfall(BigDecimal amount, String unit) {}

    /** Bước gần nhất: the move in natural units and the points it brings. */
    public record NextStep(BigDecimal amount, String unit, BigDecimal points) {}
}
