package vn.parindex.authoring.web.cases;

import vn.parindex.authoring.cases.CaseCells;
import vn.parindex.scoring.LeafResult;

/**
 * Một tiêu chí trên phiếu thành ca.
 *
 * @param leaf what the card says
 * @param cells the case with the unit's figures
 */
record CardCase(LeafResult leaf, CaseCells cells) {

    /** The query that brings the case along. */
    public String query() {
        return CaseForm.query(cells);
    }
}
