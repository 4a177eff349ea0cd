package vn.parindex.scenario.path;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.Remedy;
import vn.parindex.facts.Fact;
import vn.parindex.scoring.LeafStanding;
import vn.parindex.scoring.LostPoint.Shortfall;

/**
 * Một bước của đường đi: one indicator taken to a better figure.
 *
 * @param fact what would be reported
 * @param from as an officer would write it; empty when nothing was reported
 * @param assumed whether nothing was reported yet, so that the figure is an assumption
 * @param action what is to be done, such as «thêm 37 giao dịch»
 * @param move the same as a number of natural units
 * @param due last useful day, when there is one
 * @param cost rungs climbed times the cost of one
 * @param leaves every leaf whose points change by this step
 */
public record PathStep(
        Indicator indicator,
        Fact fact,
        String from,
        String to,
        boolean assumed,
        String action,
        Optional<Shortfall> move,
        Optional<LocalDate> due,
        BigDecimal cost,
        List<Gain> leaves) {

    /**
     * Tiêu chí thay đổi điểm.
     *
     * @param before points now, before gates
     * @param after points when this step alone is taken, before gates
     * @param lead lead agency, as the set names it
     */
    public record Gain(
            String code,
            String name,
            String part,
            BigDecimal before,
            BigDecimal after,
            BigDecimal max,
            String lead,
            Optional<Remedy> remedy) {

        static Gain of(Leaf leaf, LeafStanding before, BigDecimal after) {
            return new Gain(
                    leaf.code(),
                    leaf.name(),
                    "",
                    before.beforeGates(),
                    after,
                    before.max(),
                    leaf.lead(),
                    leaf.remedy());
        }

        Gain ofPart(String name) {
            return new Gain(code, this.name, name, before, after, max, lead, remedy);
        }
    }
}
