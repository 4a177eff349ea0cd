package vn.parindex.authoring.draft;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.authoring.draft.DraftConflict.Kind;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.SetRef;
import vn.parindex.catalogue.SetShelf;
import vn.parindex.finding.BadInput;
import vn.parindex.finding.Finding;

/**
 * Từ nháp đến công bố. Each step names the revision that the person saw; it is refused when another one was saved
 * meanwhile, with a {@link DraftConflict} that names both. All return empty when there is no such draft.
 */
@Service
public class DraftSteps {

    private final DraftStore store;
    private final DraftReading reading;
    private final SoundChecks sound;
    private final ImpactGate gate;
    private final SetShelf shelf;
    private final Catalogue catalogue;
    private final LayerCheck check;

    DraftSteps(
            DraftStore store,
            DraftReading reading,
            SoundChecks sound,
            ImpactGate gate,
            SetShelf shelf,
            Catalogue catalogue,
            LayerCheck check) {
        this.store = store;
        this.reading = reading;
        this.sound = sound;
        this.gate = gate;
        this.shelf = shelf;
        this.catalogue = catalogue;
        this.check = check;
    }

    /**
     * Runs all checks on what would be published and keeps what they find, errors or not, at the lines of the files as they
     * are read from then on: those of a sound revision say their status, as the published ones do.
     */
    @Transactional
    public Optional<Draft> check(UUID id, int revision, Why why) {
        return at(id, revision, (row, before) -> {
            RevisionRow latest = reading.latest(row);
            LayerTexts draft = LayerTexts.ofBody(row.setId(), latest.body());
            LayerTexts layer = draft.as(DraftStatus.PUBLISHED);
            List<Finding> found = check.of(layer.folder(shelf));
            int errors = (int) found.stream().filter(Finding::isError).count();
            DraftStatus reached = errors == 0 ? DraftStatus.CHECKED : DraftStatus.DRAFT;
            StatusLine status = StatusLine.between(draft.as(reached), layer);
            Optional<Surroundings> around =
                    errors == 0 ? Optional.of(Surroundings.of(layer.folder(shelf))) : Optional.empty();
            Optional<CriteriaSet> set = around.map(kept -> catalogue.read(layer.folder(kept)));
            store.add(
                    row,
                    new CheckRow(
                            DraftStore.newId(),
                            id,
                            revision,
                            errors,
                            found.size() - errors,
                            KeptFinding.write(
                                    found.stream().map(status::inDraft).toList()),
                            set.map(CriteriaSet::digest).orElse(null),
                            set.map(read -> read.period().from()).orElse(null),
                            set.map(read -> read.period().to()).orElse(null),
                            around.map(Surroundings::digest).orElse(null),
                            store.now(why)),
                    around);
        });
    }

    /**
     * Approves the latest check.
     *
     * @throws BadInput with what the check found, when that includes an error
     * @throws DraftConflict when it was not checked as it is today, is approved already, this person is the author of the
     *     revision, or has not acknowledged its impact as it is today, or when a higher version is in force
     */
    @Transactional
    public Optional<Draft> approve(UUID id, int revision, Why why) {
        return alone(id, revision, (row, draft) -> {
            String author = draft.revision().act().madeBy();
            if (author.equals(why.person())) {
                throw DraftConflict.of(
                        Kind.SAME_PERSON,
                        "Lần sửa " + revision + " là của chính " + author + "; cần người khác phê duyệt.");
            }
            CheckRow check = sound.of(row, draft);
            refuseIfLower(row);
            draft.approval().ifPresent(done -> {
                throw DraftConflict.of(
                        Kind.ALREADY_APPROVED, "Lần sửa " + revision + " đã được " + done.madeBy() + " phê duyệt.");
            });
            ImpactRow seen = gate.acknowledged(row, check, why.person());
            store.add(
                    row,
                    new ApprovalRow(
                            DraftStore.newId(), id, revision, check.id(), 0, author, seen.id(), store.now(why)));
        });
    }

    /**
     * Publishes what was approved; nothing can be changed afterwards.
     *
     * @throws BadInput with what the latest check found, when that includes an error
     * @throws DraftConflict when it is not approved, figures or versions came meanwhile that change its impact, a higher version
     *     is in force, or it is published already
     */
    @Transactional
    public Optional<Draft> publish(UUID id, int revision, Why why) {
        return alone(id, revision, (row, draft) -> {
            CheckRow check = sound.of(row, draft);
            refuseIfLower(row);
            ApprovalRow approval = reading.approval(check)
                    .orElseThrow(() -> DraftConflict.of(
                            Kind.NOT_APPROVED, "Lần sửa " + revision + " chưa được người thứ hai phê duyệt."));
            ImpactRow impact = gate.approved(row, check, approval.impactId());
            Draft.Effective effective =
                    draft.check().flatMap(Draft.Check::sound).orElseThrow();
            store.add(
                    row,
                    new PublicationRow(
                            DraftStore.newId(),
                            id,
                            row.setId(),
                            row.version(),
                            revision,
                            check.id(),
                            effective.digest(),
                            effective.from(),
                            effective.to(),
                            reading.lastPublished(row.setId()).orElse(null),
                            impact.id(),
                            store.now(why)));
        });
    }

    /** The version that is published last is in force, so a lower number would bring back what it replaced. */
    private void refuseIfLower(DraftRow row) {
        shelf.find(SetRef.inForce(row.setId()))
                .filter(inForce -> Integer.parseInt(inForce.version()) > Integer.parseInt(row.version()))
                .ifPresent(inForce -> {
                    throw DraftConflict.of(
                            Kind.LOWER_VERSION,
                            "Đang áp dụng phiên bản " + inForce.version() + " của bộ " + row.setId()
                                    + "; phiên bản " + row.version()
                                    + " thấp hơn nên không đưa vào áp dụng được. Hãy lập bản nháp có số cao hơn từ các tệp"
                                    + " này.");
                });
    }

    private Optional<Draft> at(UUID id, int revision, StepOf step) {
        return store.lock(id).map(row -> taken(row, revision, step));
    }

    /** A step that stands on what is in force. */
    private Optional<Draft> alone(UUID id, int revision, StepOf step) {
        return store.lock(id).map(row -> {
            store.lockPublications(row.id());
            return taken(row, revision, step);
        });
    }

    private Draft taken(DraftRow row, int revision, StepOf step) {
        Draft draft = reading.draft(row);
        DraftGuard.refuseIfPublished(draft);
        DraftGuard.refuseIfOutdated(reading, row, revision, reading.latest(row));
        step.take(row, draft);
        return reading.draft(row);
    }

    private interface StepOf {
        void take(DraftRow row, Draft draft);
    }
}
