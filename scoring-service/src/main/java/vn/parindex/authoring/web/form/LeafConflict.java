package vn.parindex.authoring.web.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.parindex.authoring.draft.Draft;
import vn.parindex.authoring.workbook.FormCells;
import vn.parindex.authoring.workbook.FormMerge;

/**
 * Người khác đã lưu trước. What was typed is kept; what only the other one changed is taken over.
 *
 * @param latest the revision that the form stands on now
 * @param clashes what both changed
 * @param taken headings of the cells that were taken over
 * @param gone whether the leaf or gate is no longer there, so that it cannot be saved here
 */
record LeafConflict(
        Draft.Revision latest, List<FormMerge.Clash> clashes, List<String> taken, boolean gone, FormCells cells) {

    static LeafConflict of(Draft.Revision latest, FormCells base, Optional<FormCells> theirs, FormCells mine) {
        if (theirs.isEmpty()) {
            return new LeafConflict(latest, List.of(), List.of(), true, mine);
        }
        FormMerge merge = new FormMerge(base, theirs.get(), mine);
        return new LeafConflict(latest, merge.clashes(), merge.taken(), false, merge.cells());
    }

    /** Where each clash stands: the field, or for rows the first field of their part. */
    public Map<String, String> byField() {
        Map<String, String> fields = new TreeMap<>();
        clashes.forEach(clash -> fields.put(clash.name(), clash.theirs()));
        return fields;
    }
}
