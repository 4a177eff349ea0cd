package vn.parindex.authoring.draft;

import java.util.List;
import java.util.UUID;
import vn.parindex.authoring.impact.ImpactCounts;

/**
 * A row of the table {@code draft_impact} without its report.
 *
 * @param digest SHA-256 of the report
 * @param against {@code id@version}; empty text when there was nothing to compare with
 * @param extending {@code id@version} of the sets in force that lie on the draft's set, by commas
 */
record ImpactRow(
        UUID id,
        UUID draftId,
        int revision,
        UUID checkId,
        String digest,
        String against,
        String extending,
        List<UUID> runs,
        ImpactCounts counts,
        Act act) {}
