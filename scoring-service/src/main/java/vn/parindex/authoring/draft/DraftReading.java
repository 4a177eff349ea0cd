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

/** Puts together what the tables say about a draft. */
@Component
class DraftReading {

    private final RevisionRows revisions;
    private final CheckRows checks;
    private final ApprovalRows approvals;
    private final PublicationRows publications;

    DraftReading(RevisionRows revisions, CheckRows checks, ApprovalRows approvals, PublicationRows publications) {
        this.revisions = revisions;
        this.checks = checks;
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
