package vn.parindex.authoring.web.form;

import java.util.List;
import java.util.Map;
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
 */
record LeafConflict(Draft.Revision latest, List<FormMerge.Clash> clashes, List<String> taken, FormCells cells) {

    static LeafConflict of(Draft.Revision latest, FormCells base, FormCells theirs, FormCells mine) {
        FormMerge merge = new FormMerge(base, theirs, mine);
        return new LeafConflict(latest, merge.clashes(), merge.taken(), merge.cells());
    }

    /** Where each clash stands: the field, or for rows the first field of their part. */
    public Map<String, String> byField() {
        Map<String, String> fields = new TreeMap<>();
        clashes.forEach(clash -> fields.put(clash.name(), clash.theirs()));
        return fields;
    }
}
