package vn.parindex.scorebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;
import vn.parindex.scorebook.Replay.Difference;
import vn.parindex.scoring.CardJson;
import vn.parindex.scoring.Round;
import vn.parindex.scoring.ScoreCard;
import vn.parindex.scoring.Scorer;

/** Phát lại: scores stored runs again from their own inputs and compares the cards byte for byte. Stores nothing. */
@Service
public class Replays {

    private final RunRows runs;
    private final CardQueries cards;
    private final RunInputs inputs;
    private final Scorer scorer;
    private final JsonMapper json;

    Replays(RunRows runs, CardQueries cards, RunInputs inputs, Scorer scorer, JsonMapper json) {
        this.runs = runs;
        this.cards = cards;
        this.inputs = inputs;
        this.scorer = scorer;
        this.json = json;
    }

    /** Empty when there is no such run. */
    public Optional<Replay> replay(UUID run) {
        return runs.findStored(run).map(this::replay);
    }

    private Replay replay(StoredRun stored) {
        ScoreRun run = stored.run();
        Round round = scorer.score(inputs.again(stored));
        if (round.cards().size() != run.units()) {
            throw new IllegalStateException("run %s has %d cards, its inputs give %d"
                    .formatted(run.id(), run.units(), round.cards().size()));
        }
        List<Difference> differences = differences(run.id(), round.cards());
        return new Replay(
                run.id(), differences.isEmpty(), run.engineVersion(), round.engineVersion(), run.units(), differences);
    }

    /** Card by card, so that a country's cards need not lie in memory twice. */
    private List<Difference> differences(UUID run, List<ScoreCard> now) {
        CardComparison comparison = new CardComparison(json);
        List<Difference> differences = new ArrayList<>();
        for (ScoreCard card : now) {
            String stored = cards.body(run, card.unitCode())
                    .orElseThrow(() ->
                            new IllegalStateException("run %s has no card of unit %s".formatted(run, card.unitCode())));
            differences.addAll(comparison.between(stored, CardJson.card(card)));
        }
        return List.copyOf(differences);
    }
}
