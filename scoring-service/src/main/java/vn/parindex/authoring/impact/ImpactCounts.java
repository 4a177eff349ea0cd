package vn.parindex.authoring.impact;

import java.util.List;
import vn.parindex.scorebook.compare.UnitChange;

/**
 * Bao nhiêu đơn vị bị tác động.
 *
 * @param units all that were scored
 * @param firstTimeLosers units that lose points on some leaf for the first time
 */
public record ImpactCounts(long units, long indexMoved, long rankMoved, long gradeMoved, long firstTimeLosers) {

    /** Nobody was scored. */
    public static final ImpactCounts NONE = new ImpactCounts(0, 0, 0, 0, 0);

    /** Of two impacts on different units. */
    public ImpactCounts plus(ImpactCounts other) {
        return new ImpactCounts(
                units + other.units,
                indexMoved + other.indexMoved,
                rankMoved + other.rankMoved,
                gradeMoved + other.gradeMoved,
                firstTimeLosers + other.firstTimeLosers);
    }

    static ImpactCounts of(ImpactBody.SummaryBody summary) {
        return new ImpactCounts(
                Long.parseLong(summary.units()),
                Long.parseLong(summary.indexMoved()),
                Long.parseLong(summary.rankMoved()),
                Long.parseLong(summary.gradeMoved()),
                Long.parseLong(summary.firstTimeLosers()));
    }

    static ImpactCounts of(Impact impact) {
        List<UnitChange> units = impact.comparison().units();
        return new ImpactCounts(
                units.size(),
                units.stream()
                        .filter(unit ->
                                unit.indexDifference().map(d -> d.signum() != 0).orElse(false))
                        .count(),
                units.stream().filter(unit -> unit.placesWon().orElse(0) != 0).count(),
                units.stream().filter(Impact::gradeMoved).count(),
                impact.firstLosses().stream()
                        .map(FirstLoss::unitCode)
                        .distinct()
                        .count());
    }
}
