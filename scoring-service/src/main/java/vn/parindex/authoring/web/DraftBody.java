package vn.parindex.authoring.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.parindex.authoring.draft.Draft;
import vn.parindex.authoring.impact.ImpactCounts;
import vn.parindex.finding.Correction;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Place;

/**
 * A version of a set as the API shows it.
 *
 * @param status {@code draft}, {@code checked}, {@code approved} or {@code published}
 * @param check of the latest revision; absent when that was not checked
 * @param impact the latest that was scored of that check
 * @param approval of that check
 */
record DraftBody(
        UUID id,
        String set,
        String version,
        String status,
        String startedFrom,
        RevisionBody revision,
        Optional<CheckBody> check,
        Optional<ShownBody> impact,
        Optional<ActBody> approval,
        Optional<PublicationBody> publication) {

    /** @param digest SHA-256 of the canonical files of the layer */
    record RevisionBody(int number, String digest, ActBody saved) {

        static RevisionBody of(Draft.Revision revision) {
            return new RevisionBody(revision.number(), revision.digest(), ActBody.of(revision.act()));
        }
    }

    /** @param effective what would be published; absent when there are errors */
    record CheckBody(
            long errors, long warnings, List<FindingBody> findings, Optional<EffectiveBody> effective, ActBody done) {

        static CheckBody of(Draft.Check check) {
            return new CheckBody(
                    check.errors(),
                    check.findings().size() - check.errors(),
                    check.findings().stream().map(FindingBody::of).toList(),
                    check.sound().map(EffectiveBody::of),
                    ActBody.of(check.act()));
        }
    }

    /**
     * One finding; line and column are 0 when the whole file or line is meant.
     *
     * @param example a figure that shows what is wrong, with the points that it gets
     * @param correction a change that would mend it
     */
    record FindingBody(
            String code,
            String severity,
            String file,
            int line,
            int column,
            String what,
            String expected,
            Optional<String> example,
            Optional<CorrectionBody> correction) {

        static FindingBody of(Finding found) {
            return new FindingBody(
                    found.code(),
                    found.isError() ? "error" : "warning",
                    found.place().file(),
                    found.place().line(),
                    found.place().column(),
                    found.what(),
                    found.expected(),
                    found.example(),
                    found.correction().map(CorrectionBody::of));
        }
    }

    /** @param value what stands there instead; empty: the key or item is removed */
    record CorrectionBody(String says, String file, int line, int column, String value) {

        static CorrectionBody of(Correction proposed) {
            Place place = proposed.place();
            return new CorrectionBody(proposed.says(), place.file(), place.line(), place.column(), proposed.value());
        }
    }

    /**
     * An impact that was scored and kept.
     *
     * @param digest SHA-256 of the report
     * @param against {@code id@version} of what it is compared with
     * @param runs whose figures were scored; none: there was nothing to score
     * @param acknowledged who has said that they saw it
     */
    record ShownBody(
            UUID id,
            String digest,
            Optional<String> against,
            List<UUID> runs,
            ImpactCounts counts,
            ActBody done,
            List<ActBody> acknowledged) {

        static ShownBody of(Draft.Shown shown) {
            return new ShownBody(
                    shown.id(),
                    shown.digest(),
                    shown.against(),
                    shown.runs(),
                    shown.counts(),
                    ActBody.of(shown.act()),
                    shown.seen().stream().map(ActBody::of).toList());
        }
    }

    /** @param digest SHA-256 of the canonical effective form, all layers applied, as it is when published */
    record EffectiveBody(String digest, LocalDate from, LocalDate to) {

        static EffectiveBody of(Draft.Effective effective) {
            return new EffectiveBody(effective.digest(), effective.from(), effective.to());
        }
    }

    /**
     * @param supersedes the version of this set that was the last one until then
     * @param lockEntry the line for {@code rules/published.lock}
     */
    record PublicationBody(
            EffectiveBody effective, Optional<String> supersedes, Optional<String> lockEntry, ActBody done) {}

    static DraftBody of(Draft draft) {
        return new DraftBody(
                draft.id(),
                draft.name().set(),
                draft.name().version(),
                draft.status().key(),
                draft.startedFrom(),
                RevisionBody.of(draft.revision()),
                draft.check().map(CheckBody::of),
                draft.impact().map(ShownBody::of),
                draft.approval().map(ActBody::of),
                draft.publication()
                        .map(done -> new PublicationBody(
                                EffectiveBody.of(done.effective()),
                                done.supersedes(),
                                draft.lockEntry(),
                                ActBody.of(done.act()))));
    }
}
