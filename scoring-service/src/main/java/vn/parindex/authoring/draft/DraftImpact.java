package vn.parindex.authoring.draft;

import vn.parindex.authoring.impact.ImpactReport;

/**
 * Tác động đã tính và đã lưu của một bản nháp.
 *
 * @param revision of the draft that was scored
 * @param json the report as it was kept, and as its digest has it
 */
public record DraftImpact(int revision, Draft.Shown shown, String json) {

    /** What {@link #json} says. */
    public ImpactReport report() {
        return ImpactReport.read(json);
    }
}
