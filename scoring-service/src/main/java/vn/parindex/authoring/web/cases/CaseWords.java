package vn.parindex.authoring.web.cases;

import java.util.Arrays;
import vn.parindex.authoring.cases.CaseCells;
import vn.parindex.catalogue.WorkedCase;
import vn.parindex.scoring.CaseResult;
import vn.parindex.scoring.Cause;
import vn.parindex.scoring.Outcome;

/** Kết quả của ca bằng chữ, for templates. */
final class CaseWords {

    /** The key of the text of a cause, an outcome, or yes and no; empty when the value is shown as it is. */
    public String key(String value) {
        if (value.equals("yes") || value.equals("no")) {
            return "cases." + value;
        }
        if (Arrays.stream(Cause.values()).anyMatch(cause -> cause.name().equals(value))) {
            return "scorebook.cause." + value;
        }
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.name().equals(value))
                .findFirst()
                .map(outcome -> "scorebook.outcome." + outcome)
                .orElse("");
    }

    /** A value that has no text of its own; a dash for nothing. */
    public String plain(String value) {
        return CaseResult.inWords(value);
    }

    /** The query of an address that brings a proposed case along. */
    public String query(WorkedCase proposal) {
        return CaseForm.query(CaseCells.proposed(proposal));
    }
}
