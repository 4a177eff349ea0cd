package vn.parindex.authoring.draft;

import vn.parindex.authoring.draft.DraftConflict.Kind;

/** What no step may do; the tables refuse the same, but cannot say it as clearly. */
final class DraftGuard {

    private DraftGuard() {}

    static void refuseIfPublished(Draft draft) {
        draft.publication().ifPresent(done -> {
            throw DraftConflict.of(
                    Kind.ALREADY_PUBLISHED,
                    "Phiên bản " + draft.name() + " đã được " + done.act().madeBy()
                            + " công bố và không đổi được nữa; hãy lập phiên bản mới.");
        });
    }

    /** A number that was never given counts as outdated as well: it is not what anybody saw. */
    static void refuseIfOutdated(DraftReading reading, DraftRow draft, int basedOn, RevisionRow latest) {
        if (basedOn == latest.number()) {
            return;
        }
        throw reading.revision(draft, basedOn)
                .map(old -> DraftConflict.outdated(DraftReading.revision(old), DraftReading.revision(latest)))
                .orElseGet(() -> DraftConflict.of(
                        Kind.OUTDATED_REVISION,
                        "Không có lần sửa " + basedOn + "; mới nhất là lần sửa " + latest.number() + "."));
    }
}
