package vn.parindex.authoring.form;

import vn.parindex.authoring.workbook.FormCells;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.WorkedCase;
import vn.parindex.finding.Findings;

/** Một phần của lớp đang được sửa: what its form holds, and the layer with what was typed. */
public interface Edited {

    /** The cells of the form before anybody typed. */
    FormCells cells();

    /** Whether a worked case tries this part, under the code that it had or the one that was typed. */
    boolean isTriedBy(WorkedCase worked, FormCells typed);

    /**
     * The layer with what was typed; its places in this part are cells of the form.
     *
     * @param findings gets what cannot be read; the documents are of use only when nothing of it is an error
     */
    SetDocuments with(FormCells typed, Findings findings);
}
