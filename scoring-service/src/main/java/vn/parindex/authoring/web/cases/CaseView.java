package vn.parindex.authoring.web.cases;

import java.util.List;
import java.util.Optional;
import vn.parindex.scoring.CaseResult;

/**
 * Một ca trên trang.
 *
 * @param name field of its name
 * @param given its figures, each with its cells; the first cell may say whose figure it is
 * @param expected what must come out
 * @param more what is seldom needed
 * @param result what came out; empty when it was not run
 * @param card what a score card says of the figure, to be worked out again by hand; empty text when it is from no card
 */
record CaseView(
        int number,
        CaseField name,
        List<List<CaseField>> given,
        List<CaseField> expected,
        List<CaseField> more,
        Optional<CaseResult> result,
        String card) {

    /** Whether something in the part that is folded away holds a value or is wrong. */
    public boolean moreOpen() {
        return more.stream()
                .anyMatch(field -> !field.value().isEmpty() || !field.fault().isEmpty());
    }

    public boolean holds() {
        return result.map(CaseResult::holds).orElse(false);
    }
}
