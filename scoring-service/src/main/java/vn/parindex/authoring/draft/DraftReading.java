package vn.parindex.authoring.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.parindex.authoring.draft.Draft.Check;
import vn.parindex.authoring.draft.Draft.Effective;
import vn.parindex.authoring.draft.Draft.Publication;
import vn.parindex.authoring.draft.Draft.Revision;
import vn.parindex.authoring.draft.Draft.Shown;

/** Puts together what the tables say about a draft. */
@Component
class DraftReading {

    private final RevisionRows revisions;
    private final CheckRows checks;
    private final SurroundingsRows around;
    private final ImpactRows impacts;
    private final ApprovalRows approvals;
    private final PublicationRows publications;

    DraftReading(
            RevisionRows revisions,
            CheckRows checks,
            SurroundingsRows around,
            ImpactRows impacts,
            ApprovalRows approvals,
            PublicationRows publications) {
        this.revisions = revisions;
        this.checks = checks;
        this.around = around;
        this.impacts = impacts;
        this.approvals = approvals;
        this.publications = publications;
    }

    Draft draft(DraftRow row) {
        RevisionRow latest = latest(row);
        Optional<CheckRow> check = check(latest);
        return new Draft(
                row.id(),
                row.name(),
                row.startedFrom(),
                row.act(),
                revision(latest),
                check.map(DraftReading::check),
                check.flatMap(found -> impacts.latest(found.id())).map(this::shown),
                check.flatMap(found -> approvals.findByCheckId(found.id())).map(ApprovalRow::act),
                publications.findByDraftId(row.id()).map(DraftReading::publication));
    }

    /** A draft is never without a revision: both are written in one transaction. */
    RevisionRow latest(DraftRow row) {
        return revisions.findFirstByDraftIdOrderByNumberDesc(row.id()).orElseThrow();
    }

    Optional<RevisionRow> revision(DraftRow row, int number) {
        return revisions.findByDraftIdAndNumber(row.id(), number);
    }

    Optional<CheckRow> check(RevisionRow revision) {
        return checks.findFirstByDraftIdAndRevisionOrderByIdDesc(revision.draftId(), revision.number());
    }

    /** The layer of the latest revision. */
    LayerTexts layer(DraftRow row) {
        return LayerTexts.ofBody(row.setId(), latest(row).body());
    }

    /** What lay around the layer at a check without errors. */
    Surroundings surroundings(CheckRow check) {
        return Optional.ofNullable(check.surroundings())
                .map(around::find)
                .orElseThrow(() -> new IllegalStateException("no surroundings of check " + check.id()));
    }

    Optional<ApprovalRow> approval(CheckRow check) {
        return approvals.findByCheckId(check.id());
    }

    Shown shown(ImpactRow row) {
        return new Shown(
                row.id(),
                row.digest(),
                Optional.of(row.against()).filter(ref -> !ref.isEmpty()),
                row.runs(),
                row.counts(),
                row.act(),
                impacts.acknowledged(row.id()));
    }

    /** The version of the set that was published last. */
    Optional<String> lastPublished(String set) {
        return publications.findFirstBySetIdOrderByIdDesc(set).map(PublicationRow::version);
    }

    List<Step> history(UUID draft) {
        List<Step> steps = new ArrayList<>();
        revisions
                .findByDraftIdOrderByNumber(draft)
                .forEach(row -> steps.add(new Step(Step.Kind.SAVED, row.number(), 0, row.act())));
        checks.findByDraftIdOrderById(draft)
                .forEach(row -> steps.add(new Step(Step.Kind.CHECKED, row.revision(), row.errors(), row.act())));
        for (ImpactRow row : impacts.ofDraft(draft)) {
            steps.add(new Step(Step.Kind.SHOWN, row.revision(), 0, row.act()));
            impacts.acknowledged(row.id())
                    .forEach(act -> steps.add(new Step(Step.Kind.ACKNOWLEDGED, row.revision(), 0, act)));
        }
        approvals
                .findByDraftIdOrderById(draft)
                .forEach(row -> steps.add(new Step(Step.Kind.APPROVED, row.revision(), 0, row.act())));
        publications
                .findByDraftId(draft)
                .ifPresent(row -> steps.add(new Step(Step.Kind.PUBLISHED, row.revision(), 0, row.act())));
        return steps.stream().sorted(Step.IN_ORDER).toList();
    }

    static Revision revision(RevisionRow row) {
        return new Revision(row.number(), row.digest(), row.act());
    }

    private static Check check(CheckRow row) {
        Optional<Effective> sound = Optional.ofNullable(row.digest())
                .flatMap(digest -> Optional.ofNullable(row.periodFrom())
                        .flatMap(from ->
                                Optional.ofNullable(row.periodTo()).map(to -> new Effective(digest, from, to))));
        return new Check(KeptFinding.read(row.findings()), sound, row.act());
    }

    private static Publication publication(PublicationRow row) {
        return new Publication(
                new Effective(row.digest(), row.periodFrom(), row.periodTo()),
                Optional.ofNullable(row.supersedes()),
                row.act());
    }
}
