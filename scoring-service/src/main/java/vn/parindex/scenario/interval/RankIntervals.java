package vn.parindex.scenario.interval;

import java.util.List;
import java.util.Optional;

/**
 * Khoảng xếp hạng của một kết quả.
 *
 * @param uncertainty what was drawn, how often and from which seed
 * @param units by rank as scored
 * @param gaps between each ranked unit and the next one
 */
public record RankIntervals(Uncertainty uncertainty, List<UnitInterval> units, List<NeighbourGap> gaps) {

    /** The gap below a unit; empty for the last one. */
    public Optional<NeighbourGap> below(String unit) {
        return gaps.stream().filter(gap -> gap.upper().equals(unit)).findFirst();
    }
}
