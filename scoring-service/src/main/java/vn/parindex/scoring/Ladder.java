package vn.parindex.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.Leaf;

/**
 * Thang nấc: what one part of a leaf could still become on the as-of date (docs/what-if.md, section 3). Only parts that
 * the unit itself can change have one: no surveys, no points of others, nothing past its date.
 *
 * @param position of the leaf in printed order
 * @param part the milestone's name; empty when the leaf has one part
 * @param indicator what would move
 * @param figure as it is now; empty when there is none
 * @param points of the whole leaf now, before gates
 * @param due last useful day, for what is handed in or still to be reported
 * @param up the rungs above, points rising
 * @param down the least worsening, when the leaf would lose points by it
 */
public record Ladder(
        int position,
        Leaf leaf,
        String part,
        IndicatorId indicator,
        String figure,
        BigDecimal points,
        Optional<LocalDate> due,
        List<Rung> up,
        Optional<Rung> down) {

    /** How many rungs one climbs to bring the leaf to so many points; a rung that is begun counts. */
    public int climbed(BigDecimal reached) {
        int rungs = 0;
        BigDecimal below = points;
        for (Rung rung : up) {
            if (below.compareTo(reached) >= 0) {
                return rungs;
            }
            rungs++;
            below = rung.points();
        }
        return rungs;
    }
}
