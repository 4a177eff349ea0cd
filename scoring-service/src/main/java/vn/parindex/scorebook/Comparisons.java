package vn.parindex.scorebook;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.parindex.commune.UnitStore;
import vn.parindex.scorebook.compare.Comparison;
import vn.parindex.scorebook.compare.Result;
import vn.parindex.scorebook.compare.YearSplit;
import vn.parindex.scoring.CardReader;
import vn.parindex.scoring.Scorer;

/** So sánh các lần chấm: stored runs side by side, by their stored cards. Stores nothing. */
@Service
public class Comparisons {

    private final RunRows runs;
    private final CardQueries cards;
    private final RunInputs inputs;
    private final UnitStore units;
    private final YearSplit split;

    Comparisons(RunRows runs, CardQueries cards, RunInputs inputs, UnitStore units, Scorer scorer) {
        this.runs = runs;
        this.cards = cards;
        this.inputs = inputs;
        this.units = units;
        this.split = new YearSplit(scorer);
    }

    /**
     * Two runs; between years the change is split by what caused it.
     *
     * @param appraised a run on the appraised figures of the later year
     * @return empty when a run does not exist
     */
    public Optional<Comparison> between(UUID before, UUID after, Optional<UUID> appraised) {
        Optional<StoredRun> later = runs.findStored(after);
        Optional<Result> old = runs.findStored(before).map(this::result);
        if (later.isEmpty() || old.isEmpty()) {
            return Optional.empty();
        }
        Comparison comparison = Comparison.between(old.get(), result(later.get()), units.lineage());
        Optional<Result> third = appraised.flatMap(runs::findStored).map(this::result);
        return Optional.of(
                comparison.acrossYears() || third.isPresent()
                        ? split.of(comparison, inputs.again(later.get()), third)
                        : comparison);
    }

    private Result result(StoredRun stored) {
        ScoreRun run = stored.run();
        return new Result(
                run.label(),
                true,
                inputs.criteriaSet(stored),
                run.basis().asOf(),
                run.basis().figuresDigest(),
                run.engineVersion(),
                cards.bodies(run.id()).stream().map(CardReader::card).toList());
    }
}
