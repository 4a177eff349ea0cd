package vn.parindex.authoring.web.pages;

import java.util.Locale;
import vn.parindex.account.Permission;
import vn.parindex.account.SignedIn;
import vn.parindex.authoring.draft.Draft;

/** Việc tiếp theo của một người với một bản nháp; one at a time, and when it is somebody else's it says whose. */
enum NextStep {
    /** Errors first. */
    MEND,
    CHECK,
    APPROVE,
    PUBLISH,
    /** Nothing more. */
    DONE,
    /** An analyst has to go on. */
    WAIT_FOR_ANALYST,
    /** Nobody approves their own work. */
    WAIT_FOR_SECOND_PERSON,
    WAIT_FOR_APPROVER;

    static NextStep of(Draft draft, long errors, SignedIn person) {
        boolean mayPublish = person.may(Permission.SET_PUBLISH);
        return switch (draft.status()) {
            case DRAFT -> open(errors, person);
            case CHECKED -> {
                boolean own = draft.revision().act().madeBy().equals(person.username());
                yield own ? WAIT_FOR_SECOND_PERSON : mayPublish ? APPROVE : WAIT_FOR_APPROVER;
            }
            case APPROVED -> mayPublish ? PUBLISH : WAIT_FOR_APPROVER;
            case PUBLISHED -> DONE;
        };
    }

    private static NextStep open(long errors, SignedIn person) {
        if (!person.may(Permission.SET_WRITE)) {
            return WAIT_FOR_ANALYST;
        }
        return errors > 0 ? MEND : CHECK;
    }

    /** Whether it is done by a button with a reason. */
    public boolean isTaken() {
        return this == CHECK || this == APPROVE || this == PUBLISH;
    }

    /** The key of its texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The last part of the address that takes it. */
    public String path() {
        return switch (this) {
            case CHECK -> "kiem-tra";
            case APPROVE -> "phe-duyet";
            case PUBLISH -> "cong-bo";
            default -> "";
        };
    }
}
