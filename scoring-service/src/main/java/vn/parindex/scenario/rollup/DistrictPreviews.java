package vn.parindex.scenario.rollup;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.parindex.catalogue.SetId;
import vn.parindex.commune.UnitStore;
import vn.parindex.finding.Finding;
import vn.parindex.scenario.Applied;
import vn.parindex.scenario.KnownBases;
import vn.parindex.scorebook.Runs;
import vn.parindex.scorebook.ScoreRun;
import vn.parindex.scorebook.compare.Comparison;

/** Xem trước cấp huyện: what a scenario on a run of communes does to the district's card. Stores nothing. */
@Service
public class DistrictPreviews {

    /** Ending of the id of the district set that belongs to a set of communes. */
    private static final String DISTRICT = "-huyen";

    private final Runs runs;
    private final KnownBases bases;
    private final UnitStore units;

    DistrictPreviews(Runs runs, KnownBases bases, UnitStore units) {
        this.bases = bases;
        this.runs = runs;
        this.units = units;
    }

    /**
     * A preview.
     *
     * @param run the district's run that it starts from
     * @param comparison the district's card before and after
     */
    public record DistrictPreview(ScoreRun run, Comparison comparison, List<Finding> warnings) {}

    /** The newest run of the district set that names the same place; empty when there is none. */
    public Optional<ScoreRun> districtOf(ScoreRun communes) {
        SetId district = new SetId(communes.set().id() + DISTRICT);
        return runs.newest(district, communes.set().movedYears());
    }

    /**
     * What a scenario does to the district.
     *
     * @param communes the run that the scenario was applied to
     * @return empty when there is no such run, or none of its district
     */
    public Optional<DistrictPreview> of(UUID communes, Applied scenario) {
        Optional<ScoreRun> run = runs.find(communes).flatMap(this::districtOf);
        Optional<KnownBases.Scored> below = bases.of(communes);
        Optional<KnownBases.Scored> above = run.map(ScoreRun::id).flatMap(bases::of);
        return below.flatMap(own -> above.map(district -> {
            DistrictRollUp rolled = DistrictRollUp.of(own.base(), district.base(), scenario);
            Comparison comparison =
                    Comparison.ofScenario(district.result(), district.changed(rolled.after()), units.lineage());
            return new DistrictPreview(run.orElseThrow(), comparison, rolled.warnings());
        }));
    }
}
