package vn.parindex.authoring.impact;

import java.util.List;
import vn.parindex.scorebook.compare.UnitChange;

/** Bao nhiêu đơn vị bị tác động. */
record ImpactCounts(long units, long indexMoved, long rankMoved, long gradeMoved, long firstTimeLosers) {

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
