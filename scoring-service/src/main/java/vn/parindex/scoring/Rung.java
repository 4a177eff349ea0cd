package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.Optional;
import vn.parindex.facts.Fact;

/**
 * Nấc: a figure at which the points of a leaf are others than now.
 *
 * @param fact what would have been reported
 * @param figure as an officer would write it; empty when it is only a report that is missing
 * @param action what is to be done, such as «thêm 37 giao dịch»
 * @param move how far away it is, in natural units; empty when there are none
 * @param points of the whole leaf at the rung, before gates; given by the engine
 * @param assumed whether nothing was reported yet, so that the figure is an assumption
 */
public record Rung(
        Fact fact,
        String figure,
        String action,
        Optional<LostPoint.Shortfall> move,
        BigDecimal points,
        boolean assumed) {

    /** The same with the points that the engine gave. */
    Rung worth(BigDecimal given) {
        return new Rung(fact, figure, action, move, given, assumed);
    }
}
