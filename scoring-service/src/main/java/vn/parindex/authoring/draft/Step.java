package vn.parindex.authoring.draft;

import java.time.Instant;
import java.util.Comparator;

/**
 * Một bước trong lịch sử.
 *
 * @param kind what was done
 * @param errors that a check found; 0 for the other kinds
 */
public record Step(Kind kind, int revision, int errors, Act act) {

    /** Lưu, kiểm tra, tính tác động, xác nhận đã xem tác động, phê duyệt, công bố. */
    public enum Kind {
        SAVED,
        CHECKED,
        SHOWN,
        ACKNOWLEDGED,
        APPROVED,
        PUBLISHED
    }

    static final Comparator<Step> IN_ORDER =
            Comparator.<Step, Instant>comparing(step -> step.act().madeAt()).thenComparing(Step::kind);
}
