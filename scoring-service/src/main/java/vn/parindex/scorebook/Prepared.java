package vn.parindex.scorebook;

import java.time.Instant;
import java.util.UUID;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.scoring.Assignment;
import vn.parindex.scoring.EngineVersion;

/**
 * Everything a run is made from, gathered and checked.
 *
 * @param assignment what the engine gets
 * @param basis what the run says about it
 * @param movedYears years by which the set's dates were moved
 * @param label never empty
 * @param setBody effective text of the set before its dates were moved
 */
record Prepared(Assignment assignment, ScoreRun.Basis basis, int movedYears, String label, String setBody) {

    ScoreRun run(UUID id, int units, Instant now, String account) {
        return new ScoreRun(id, scoredSet(), basis, EngineVersion.current(), label, units, now, account);
    }

    StoredRun stored(ScoreRun run) {
        return new StoredRun(
                run, setBody, UnitTexts.ofUnits(assignment.units()), UnitTexts.ofSuccessions(assignment.successions()));
    }

    private ScoreRun.ScoredSet scoredSet() {
        CriteriaSet set = assignment.set();
        return new ScoreRun.ScoredSet(
                set.id(),
                set.version(),
                set.digest(),
                set.title(),
                set.place(),
                set.appraisingBody(),
                set.districtLevel(),
                set.pointsIllustrative(),
                set.grades().label(),
                set.period(),
                movedYears);
    }
}
