package vn.parindex.authoring.draft;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.parindex.authoring.impact.ImpactBasis;
import vn.parindex.authoring.impact.ImpactReport;
import vn.parindex.authoring.impact.Impacts;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.finding.BadInput;
import vn.parindex.runtime.Sha256;

/**
 * Tác động trước khi phê duyệt: what a checked draft does to the units is scored, kept, shown, and acknowledged by the person
 * who then approves it. All return empty when there is no such draft.
 */
@Service
public class DraftImpacts {

    private final DraftStore store;
    private final DraftReading reading;
    private final ImpactRows rows;
    private final SoundChecks sound;
    private final ImpactGate gate;
    private final Impacts impacts;
    private final Catalogue catalogue;
    private final TransactionTemplate transaction;

    DraftImpacts(
            DraftStore store,
            DraftReading reading,
            ImpactRows rows,
            SoundChecks sound,
            ImpactGate gate,
            Impacts impacts,
            Catalogue catalogue,
            TransactionTemplate transaction) {
        this.store = store;
        this.reading = reading;
        this.rows = rows;
        this.sound = sound;
        this.gate = gate;
        this.impacts = impacts;
        this.catalogue = catalogue;
        this.transaction = transaction;
    }

    /**
     * Scores what was checked on the latest figures and keeps the report.
     *
     * @throws BadInput with what the latest check found, when that includes an error
     * @throws DraftConflict when the latest revision is another one, was not checked, or is published
     */
    public Optional<DraftImpact> show(UUID id, int revision, Why why) {
        return store.find(id).map(row -> {
            // Scored outside the transaction: it takes seconds, and the tables refuse it if another check came in
            // between.
            CheckRow check = checked(row, revision);
            SetFolder folder = reading.layer(row).as(DraftStatus.PUBLISHED).folder(reading.surroundings(check));
            CriteriaSet set = catalogue.read(folder);
            ImpactBasis basis = impacts.basis(set, row.from());
            ImpactReport report = impacts.report(folder, set, basis);
            transaction.executeWithoutResult(status -> add(row, revision, check, set, basis, report, why));
            return find(id).orElseThrow();
        });
    }

    private void add(
            DraftRow row,
            int revision,
            CheckRow check,
            CriteriaSet set,
            ImpactBasis basis,
            ImpactReport report,
            Why why) {
        store.lock(row.setId());
        store.lockPublications(row.id());
        if (!checked(row, revision).id().equals(check.id())) {
            throw DraftConflict.of(
                    DraftConflict.Kind.NOT_CHECKED, "Bản nháp vừa được kiểm tra lại; hãy tính lại tác động.");
        }
        if (!impacts.basis(set, row.from()).equals(basis)) {
            throw DraftConflict.of(
                    DraftConflict.Kind.OUTDATED_IMPACT,
                    "Có lần chấm hoặc phiên bản mới trong lúc tính; hãy tính lại tác động.");
        }
        String json = report.json();
        ImpactRow impact = new ImpactRow(
                DraftStore.newId(),
                row.id(),
                revision,
                check.id(),
                Sha256.of(json),
                basis.ref(),
                basis.extendingRefs(),
                basis.runs(),
                report.counts(),
                store.now(why));
        store.add(row, impact, json);
    }

    private CheckRow checked(DraftRow row, int revision) {
        Draft draft = reading.draft(row);
        DraftGuard.refuseIfPublished(draft);
        DraftGuard.refuseIfOutdated(reading, row, revision, reading.latest(row));
        return sound.of(row, draft);
    }

    /**
     * Says that a person has seen an impact. Saying it twice changes nothing.
     *
     * @param impact id of what they saw
     * @throws DraftConflict when that is not the impact that counts now
     */
    @Transactional
    public Optional<Draft> acknowledge(UUID id, int revision, UUID impact, Why why) {
        return store.lock(id).map(row -> {
            CheckRow check = checked(row, revision);
            ImpactRow latest = gate.current(row, check);
            if (!latest.id().equals(impact)) {
                throw DraftConflict.of(
                        DraftConflict.Kind.OUTDATED_IMPACT,
                        "Tác động đã được tính lại từ khi bạn xem; hãy xem bản mới nhất.");
            }
            if (gate.seenBy(latest, why.person()).isEmpty()) {
                store.acknowledge(row, latest, why);
            }
            return reading.draft(row);
        });
    }

    /**
     * Why the impact of a draft no longer is what it would do today; empty while it counts, when there is none yet, and of a
     * published version.
     */
    @Transactional(readOnly = true)
    public Optional<OutdatedImpact> outdated(UUID id) {
        return store.find(id).flatMap(row -> {
            Draft draft = reading.draft(row);
            return draft.publication().isEmpty() && draft.impact().isPresent()
                    ? outdated(row, draft)
                    : Optional.empty();
        });
    }

    private Optional<OutdatedImpact> outdated(DraftRow row, Draft draft) {
        CheckRow check;
        try {
            check = sound.of(row, draft);
        } catch (DraftConflict conflict) {
            return Optional.of(new OutdatedImpact(conflict.detail(), true));
        }
        return rows.latest(check.id())
                .flatMap(latest -> gate.outdated(row, check, latest))
                .map(why -> new OutdatedImpact(why, draft.approval().isPresent()));
    }

    /** The latest impact that was kept, of whatever revision; of a published version the one that it was approved on. */
    @Transactional(readOnly = true)
    public Optional<DraftImpact> find(UUID id) {
        return rows.ofDraft(id).stream()
                .reduce((older, newer) -> newer)
                .map(row -> new DraftImpact(row.revision(), reading.shown(row), rows.report(row.id())));
    }
}
