package vn.parindex.scenario.web;

import java.util.List;
import java.util.Optional;
import vn.parindex.scenario.Previews.Preview;
import vn.parindex.scenario.ScenarioLabel;
import vn.parindex.scorebook.compare.Comparison;
import vn.parindex.scorebook.compare.ComparisonBody;

/**
 * What a preview answers; only units that moved are listed with their leaves.
 *
 * @param label that this is no official result
 * @param district the district's own card, recomputed; absent without a run of the district
 */
record PreviewBody(
        String label,
        List<PreviewConflictBody> conflicts,
        List<String> warnings,
        ComparisonBody comparison,
        Optional<ComparisonBody> district) {

    record PreviewConflictBody(String what, String before, String after) {}

    static PreviewBody of(Preview preview, Optional<Comparison> district) {
        return new PreviewBody(
                ScenarioLabel.TEXT,
                preview.applied().conflicts().stream()
                        .map(conflict -> new PreviewConflictBody(conflict.what(), conflict.before(), conflict.after()))
                        .toList(),
                preview.applied().warnings().stream().map(Object::toString).toList(),
                ComparisonBody.of(preview.comparison()),
                district.map(ComparisonBody::of));
    }
}
