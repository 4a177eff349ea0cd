package vn.parindex.authoring.draft;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.audit.AuditEvent;
import vn.parindex.audit.AuditLog;
import vn.parindex.catalogue.SetRef;

/** Writing the tables of drafts: each row with its moment and its entry in the audit log. */
@Component
class DraftStore {

    private final DraftRows drafts;
    private final JdbcAggregateOperations tables;
    private final JdbcClient database;
    private final SurroundingsRows surroundings;
    private final ImpactRows impacts;
    private final AuditLog audit;
    private final Clock clock;

    DraftStore(
            DraftRows drafts,
            JdbcAggregateOperations tables,
            JdbcClient database,
            SurroundingsRows surroundings,
            ImpactRows impacts,
            AuditLog audit,
            Clock clock) {
        this.drafts = drafts;
        this.tables = tables;
        this.database = database;
        this.surroundings = surroundings;
        this.impacts = impacts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The draft, with nobody else changing a draft of its set until this transaction ends: what is decided on what is read
     * now still holds when it is written.
     */
    Optional<DraftRow> lock(UUID id) {
        Optional<DraftRow> draft = find(id);
        draft.ifPresent(found -> lock(found.setId()));
        return draft;
    }

    Optional<DraftRow> find(UUID id) {
        return drafts.findById(id);
    }

    void lock(String set) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:set, 8))")
                .param("set", set)
                .query((row, number) -> set)
                .single();
    }

    /**
     * Nobody publishes until this transaction ends, neither this set nor another one: what is in force stays so. The locks
     * are those of the tables, in their order.
     */
    void lockPublications(UUID draft) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:draft, 8))")
                .param("draft", draft.toString())
                .query((row, number) -> draft)
                .single();
        database.sql("select pg_advisory_xact_lock(hashtextextended('set_publication', 8))")
                .query((row, number) -> draft)
                .single();
    }

    static UUID newId() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    Act now(Why why) {
        return new Act(clock.instant().truncatedTo(ChronoUnit.MICROS), why.person(), why.reason());
    }

    /** @param from the version that it is started from; empty when it begins with files of its own */
    DraftRow start(VersionName name, String startedFrom, Optional<SetRef> from, Why why) {
        DraftRow row = new DraftRow(
                newId(),
                name.set(),
                name.version(),
                startedFrom,
                from.map(SetRef::id).orElse(null),
                from.flatMap(SetRef::version).orElse(null),
                now(why));
        tables.insert(row);
        write("draft-started", row, row.act(), Map.of("from", startedFrom));
        return row;
    }

    void add(DraftRow draft, RevisionRow row) {
        tables.insert(row);
        write("draft-saved", draft, row.act(), revision(row.number()));
    }

    /** Keeps what lay around a sound layer, once, and the check that found it so. */
    void add(DraftRow draft, CheckRow row, Optional<Surroundings> around) {
        around.ifPresent(surroundings::keep);
        tables.insert(row);
        Map<String, String> detail = new TreeMap<>(revision(row.revision()));
        detail.put("errors", Integer.toString(row.errors()));
        write("draft-checked", draft, row.act(), detail);
    }

    void add(DraftRow draft, ImpactRow row, String report) {
        impacts.insert(row, report);
        Map<String, String> detail = new TreeMap<>(revision(row.revision()));
        detail.put("impact", row.digest());
        write("draft-impact-shown", draft, row.act(), detail);
    }

    void acknowledge(DraftRow draft, ImpactRow impact, Why why) {
        Act act = now(why);
        impacts.acknowledge(newId(), impact, act);
        Map<String, String> detail = new TreeMap<>(revision(impact.revision()));
        detail.put("impact", impact.digest());
        write("draft-impact-acknowledged", draft, act, detail);
    }

    void add(DraftRow draft, ApprovalRow row) {
        tables.insert(row);
        write("draft-approved", draft, row.act(), revision(row.revision()));
    }

    void add(DraftRow draft, PublicationRow row) {
        tables.insert(row);
        Map<String, String> detail = new TreeMap<>(revision(row.revision()));
        detail.put("digest", row.digest());
        write("set-published", draft, row.act(), detail);
    }

    /** What was done with files that stand beside a draft. */
    void record(String action, DraftRow draft, UUID aside, Act act) {
        write(action, draft, act, Map.of("aside", aside.toString()));
    }

    private static Map<String, String> revision(int number) {
        return Map.of("revision", Integer.toString(number));
    }

    private void write(String action, DraftRow draft, Act act, Map<String, String> detail) {
        Map<String, String> all = new TreeMap<>(detail);
        all.put("reason", act.reason());
        audit.write(new AuditEvent(act.madeBy(), action, draft.name().toString(), all));
    }
}
