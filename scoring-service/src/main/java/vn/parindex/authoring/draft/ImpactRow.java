package vn.parindex.authoring.draft;

import java.util.List;
import java.util.UUID;
import vn.parindex.authoring.impact.ImpactCounts;

/**
 * A row of the table {@code draft_impact} without its report.
 *
 * @param digest SHA-256 of the report
 * @param against {@code id@version}; empty text when there was nothing to compare with
 */
record ImpactRow(
        UUID id,
        UUID draftId,
        int revision,
        UUID checkId,
        String digest,
        String against,
        List<UUID> runs,
        ImpactCounts counts,
        Act act) {}
