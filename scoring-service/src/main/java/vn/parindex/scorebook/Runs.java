package vn.parindex.scorebook;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.MDC;
import org.springframework.stereotype.Service;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.SetId;
import vn.parindex.scorebook.RunRequests.RunKey;
import vn.parindex.scoring.Assignment;
import vn.parindex.scoring.Scorer;

/** Sổ điểm: scores, stores and finds runs. */
@Service
public class Runs {

    /** Key of the run's id in log lines. */
    private static final String LOG_KEY = "run";

    private final RunInputs inputs;
    private final Scorer scorer;
    private final RunStore store;
    private final RunRequests requests;
    private final RunRows runs;
    private final CardQueries cards;
    private final ScoringMetrics metrics;
    private final Clock clock;

    Runs(
            RunInputs inputs,
            Scorer scorer,
            RunStore store,
            RunRequests requests,
            RunRows runs,
            CardQueries cards,
            ScoringMetrics metrics,
            Clock clock) {
        this.inputs = inputs;
        this.scorer = scorer;
        this.store = store;
        this.requests = requests;
        this.runs = runs;
        this.cards = cards;
        this.metrics = metrics;
        this.clock = clock;
    }

    /**
     * Scores and stores a run; it is there whole when this returns, and not at all when it throws.
     *
     * @param account who asks
     * @param key Idempotency-Key: with the same key the same request gives the run that is already there
     * @throws KeyReused when the key came before with another request
     * @throws vn.parindex.finding.BadInput when set or figures are unknown or do not fit each other
     */
    public Scored score(RunRequest request, String account, Optional<String> key) {
        Optional<RunKey> runKey = key.map(k -> new RunKey(account, k, request.digest()));
        Optional<Scored> before = runKey.flatMap(this::earlier);
        return before.orElseGet(() -> scoreNow(request, account, runKey));
    }

    private Scored scoreNow(RunRequest request, String account, Optional<RunKey> key) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        try (var logged = MDC.putCloseable(LOG_KEY, id.toString())) {
            Prepared prepared = inputs.prepare(request);
            Assignment assignment = prepared.assignment();
            ScoreRun run =
                    prepared.run(id, scorer.count(assignment), clock.instant().truncatedTo(ChronoUnit.MICROS), account);
            if (!store.store(prepared.stored(run), cards -> scorer.score(assignment, cards), key)) {
                return key.flatMap(this::earlier).orElseThrow();
            }
            metrics.stored(run);
            return new Scored(run, false);
        }
    }

    private Optional<Scored> earlier(RunKey key) {
        return requests.find(key).flatMap(runs::find).map(run -> new Scored(run, true));
    }

    /** Newest first; {@code before} is the last id of the page before. */
    public List<ScoreRun> page(Optional<UUID> before, int limit) {
        return runs.page(before, limit);
    }

    public Optional<ScoreRun> find(UUID run) {
        return runs.find(run);
    }

    /** The newest run of a set whose dates were moved by so many years. */
    public Optional<ScoreRun> newest(SetId set, int movedYears) {
        return runs.newest(set, movedYears);
    }

    /**
     * The ranking in the order of the run.
     *
     * @param unitType only units of this type; empty for all
     * @param after position of the last entry of the page before, 0 for the first page
     */
    public List<RankingEntry> ranking(UUID run, String unitType, int after, int limit) {
        return cards.ranking(run, unitType, after, limit);
    }

    /** The types of the units of a run. */
    public List<String> unitTypes(UUID run) {
        return cards.unitTypes(run);
    }

    /** The canonical text of one unit's card (docs/card-json.md). */
    public Optional<String> card(UUID run, String unitCode) {
        return cards.body(run, unitCode);
    }

    /** The criteria set a run was scored with, dates moved as they were. */
    public Optional<CriteriaSet> criteriaSet(UUID run) {
        return runs.findStored(run).map(inputs::criteriaSet);
    }

    /** What a run was computed from, for a scenario to change. */
    public Optional<Base> base(UUID run) {
        return runs.findStored(run).map(inputs::base);
    }

    /**
     * A run, new or found.
     *
     * @param repeated whether the key had brought it forth before
     */
    public record Scored(ScoreRun run, boolean repeated) {}
}
