package vn.parindex.authoring.web.pages;

import java.util.Locale;
import java.util.Optional;
import vn.parindex.account.Permission;
import vn.parindex.account.SignedIn;
import vn.parindex.authoring.draft.Draft;
import vn.parindex.authoring.draft.OutdatedImpact;

/** Việc tiếp theo của một người với một bản nháp; one at a time, and when it is somebody else's it says whose. */
enum NextStep {
    /** Errors first. */
    MEND(""),
    CHECK("kiem-tra"),
    /** The impact is scored. */
    SHOW("tac-dong"),
    /** What was seen is not what would happen today. */
    SHOW_AGAIN("tac-dong"),
    /** As before, and the check or the approval no longer holds either. */
    CHECK_AGAIN("kiem-tra"),
    /** Whoever approves has seen the impact. */
    ACKNOWLEDGE(""),
    APPROVE("phe-duyet"),
    PUBLISH("cong-bo"),
    /** Nothing more. */
    DONE(""),
    /** An analyst has to go on. */
    WAIT_FOR_ANALYST(""),
    /** An analyst has to score the impact once more. */
    WAIT_FOR_ANALYST_AGAIN(""),
    /** Nobody approves their own work. */
    WAIT_FOR_SECOND_PERSON(""),
    WAIT_FOR_APPROVER("");

    private final String path;

    NextStep(String path) {
        this.path = path;
    }

    /** @param outdated why the impact no longer counts, if so */
    static NextStep of(Draft draft, long errors, Optional<OutdatedImpact> outdated, SignedIn person) {
        if (outdated.isPresent()) {
            NextStep again = outdated.get().checkAgain() ? CHECK_AGAIN : SHOW_AGAIN;
            return mayWrite(person) ? again : WAIT_FOR_ANALYST_AGAIN;
        }
        return switch (draft.status()) {
            case DRAFT -> mayWrite(person) ? errors > 0 ? MEND : CHECK : WAIT_FOR_ANALYST;
            case CHECKED -> checked(draft, person);
            case APPROVED -> person.may(Permission.SET_PUBLISH) ? PUBLISH : WAIT_FOR_APPROVER;
            case PUBLISHED -> DONE;
        };
    }

    private static NextStep checked(Draft draft, SignedIn person) {
        Optional<Draft.Shown> impact = draft.impact();
        if (impact.isEmpty()) {
            return mayWrite(person) ? SHOW : WAIT_FOR_ANALYST;
        }
        if (draft.revision().act().madeBy().equals(person.username())) {
            return WAIT_FOR_SECOND_PERSON;
        }
        if (!person.may(Permission.SET_PUBLISH)) {
            return WAIT_FOR_APPROVER;
        }
        boolean seen = impact.get().seen().stream().anyMatch(act -> act.madeBy().equals(person.username()));
        return seen ? APPROVE : ACKNOWLEDGE;
    }

    private static boolean mayWrite(SignedIn person) {
        return person.may(Permission.SET_WRITE);
    }

    /** Whether it is done by a button with a reason. */
    public boolean isTaken() {
        return !path.isEmpty();
    }

    /** The key of its texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The last part of the address that takes it. */
    public String path() {
        return path;
    }
}
