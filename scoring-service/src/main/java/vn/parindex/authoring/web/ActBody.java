package vn.parindex.authoring.web;

import java.time.Instant;
import vn.parindex.authoring.draft.Act;

/** Who did it, when and why. */
record ActBody(Instant at, String by, String reason) {

    static ActBody of(Act act) {
        return new ActBody(act.madeAt(), act.madeBy(), act.reason());
    }
}
