package vn.parindex.scenario.web;

import java.util.List;
import vn.parindex.scenario.Previews.Preview;
import vn.parindex.scenario.ScenarioLabel;
import vn.parindex.scorebook.compare.ComparisonBody;

/**
 * What a preview answers; only units that moved are listed with their leaves.
 *
 * @param label that this is no official result
 */
record PreviewBody(
        String label, List<PreviewConflictBody> conflicts, List<String> warnings, ComparisonBody comparison) {

    record PreviewConflictBody(String what, String before, String after) {}

    static PreviewBody of(Preview preview) {
        return new PreviewBody(
                ScenarioLabel.TEXT,
                preview.applied().conflicts().stream()
                        .map(conflict -> new PreviewConflictBody(conflict.what(), conflict.before(), conflict.after()))
                        .toList(),
                preview.applied().warnings().stream().map(Object::toString).toList(),
                ComparisonBody.of(preview.comparison()));
    }
}
