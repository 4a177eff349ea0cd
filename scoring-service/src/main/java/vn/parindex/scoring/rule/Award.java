package vn.parindex.scoring.rule;

import java.util.Optional;
import vn.parindex.scoring.Cause;
import vn.parindex.scoring.exact.Fraction;

/**
 * Điểm đã cho một phần.
 *
 * @param standing whether points count at all
 * @param points exact, on the part's printed maximum, within 0..maximum
 * @param cause why points are missing; empty at full points
 * @param reached target methods: whether the comparison held
 * @param rule name of the rule that fired
 */
public record Award(Standing standing, Fraction points, Optional<Cause> cause, Optional<Boolean> reached, String rule) {
    /** Có tính điểm hay không. */
    public enum Standing {
        COUNTS,
        /** The maximum leaves the applicable maximum. */
        EXCLUDED,
        /** The maximum goes to the area's other leaves. */
        REDISTRIBUTED
    }
}
