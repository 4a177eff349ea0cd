package vn.parindex.authoring.web.cases;

import vn.parindex.authoring.cases.CaseCells;
import vn.parindex.authoring.cases.ResultWords;
import vn.parindex.authoring.workbook.Spoken;
import vn.parindex.catalogue.WorkedCase;
import vn.parindex.scoring.CaseResult.Difference;

/** Kết quả của ca bằng chữ, for templates. */
final class CaseWords {

    /** What came out, or what was expected. */
    public String of(Difference about, String value) {
        return Spoken.in(ResultWords.of(about, value));
    }

    /** The query of an address that brings a proposed case along. */
    public String query(WorkedCase proposal) {
        return CaseForm.query(CaseCells.proposed(proposal));
    }
}
