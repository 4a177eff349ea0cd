package vn.parindex.scenario.store;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.audit.AuditEvent;
import vn.parindex.audit.AuditLog;
import vn.parindex.catalogue.SetShelf;
import vn.parindex.runtime.Sha256;
import vn.parindex.scenario.Previews;
import vn.parindex.scenario.Scenario;
import vn.parindex.scenario.ScenarioJson;
import vn.parindex.scorebook.compare.Result;

/** Kịch bản đã lưu. A saved scenario never changes: a link to it always shows the same changes. */
@Service
public class Scenarios {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final ScenarioRows rows;
    private final JdbcAggregateOperations tables;
    private final Previews previews;
    private final SetShelf shelf;
    private final AuditLog audit;
    private final Clock clock;

    Scenarios(
            ScenarioRows rows,
            JdbcAggregateOperations tables,
            Previews previews,
            SetShelf shelf,
            AuditLog audit,
            Clock clock) {
        this.rows = rows;
        this.tables = tables;
        this.previews = previews;
        this.shelf = shelf;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Saves a scenario that can be applied to its run. The same one saved again by the same person is not doubled.
     *
     * @return empty when there is no such run
     * @throws vn.parindex.finding.BadInput with everything that is wrong with it, also when what was stored could not be read again
     */
    @Transactional
    public Optional<StoredScenario> save(UUID run, Scenario asked, Optional<UUID> copiedFrom, String person) {
        Scenario scenario = asked.pinned(shelf);
        Optional<Previews.Preview> preview = previews.of(run, List.of(scenario));
        if (preview.isEmpty()) {
            return Optional.empty();
        }
        String body = ScenarioJson.write(scenario);
        ScenarioJson.read(body);
        String digest = Sha256.of(body);
        return Optional.of(rows.findByRunIdAndDigestAndCreatedBy(run, digest, person)
                .map(StoredScenario::of)
                .orElseGet(() -> {
                    Result result = preview.get().comparison().after();
                    return insert(run, scenario, body, digest, result, copiedFrom, person);
                }));
    }

    private StoredScenario insert(
            UUID run,
            Scenario scenario,
            String body,
            String digest,
            Result result,
            Optional<UUID> copiedFrom,
            String person) {
        ScenarioRow row = new ScenarioRow(
                UuidCreator.getTimeOrderedEpoch(),
                run,
                scenario.name(),
                body,
                digest,
                result.set().digest(),
                result.figuresDigest(),
                result.engineVersion(),
                copiedFrom.filter(id -> rows.findById(id).isPresent()).orElse(null),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                person);
        audit.write(new AuditEvent(person, "scenario-saved", row.id().toString(), Map.of("run", run.toString())));
        return StoredScenario.of(tables.insert(row));
    }

    public Optional<StoredScenario> find(UUID id) {
        return rows.findById(id).map(StoredScenario::of);
    }

    /**
     * Newest first.
     *
     * @param run only those made on this run
     * @param before the last id of the page before
     */
    public List<StoredScenario> page(Optional<UUID> run, Optional<UUID> before, int limit) {
        UUID end = before.orElse(AFTER_ALL);
        List<ScenarioRow> found = run.map(of -> rows.pageOf(of, end, limit)).orElseGet(() -> rows.page(end, limit));
        return found.stream().map(StoredScenario::of).toList();
    }
}
