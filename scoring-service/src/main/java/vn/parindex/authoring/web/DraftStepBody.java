package vn.parindex.authoring.web;

import java.util.Locale;
import vn.parindex.authoring.draft.Step;

/**
 * One step of a draft's history.
 *
 * @param what {@code saved}, {@code checked}, {@code shown} (its impact was scored), {@code acknowledged}, {@code approved} or
 *     {@code published}
 * @param errors that a check found
 */
record DraftStepBody(String what, int revision, int errors, ActBody act) {

    static DraftStepBody of(Step step) {
        return new DraftStepBody(
                step.kind().name().toLowerCase(Locale.ROOT), step.revision(), step.errors(), ActBody.of(step.act()));
    }
}
