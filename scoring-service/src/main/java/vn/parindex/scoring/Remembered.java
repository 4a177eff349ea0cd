package vn.parindex.scoring;

import java.util.function.Function;

/**
 * Một kết quả được nhớ, to score assignments like it: each is judged anew, whole, by the rules; only the words of leaves
 * that are judged as they were are not written again. Thread-safe.
 */
public final class Remembered {

    private final Round round;
    private final Function<Assignment, Round> again;

    Remembered(Round round, Function<Assignment, Round> again) {
        this.round = round;
        this.again = again;
    }

    /** What was remembered. */
    public Round round() {
        return round;
    }

    /** The same cards as {@link Scorer#score(Assignment)} gives, sooner when little changed. */
    public Round score(Assignment changed) {
        return again.apply(changed);
    }
}
