package vn.parindex.scenario.interval;

/**
 * Khả năng: so many cases of so many, such as 1 of 10. Whole numbers, so that it is the same everywhere.
 *
 * @param of at least 1
 */
public record Chance(int cases, int of) {

    public Chance {
        if (of < 1 || cases < 0 || cases > of) {
            throw new IllegalArgumentException("not a chance (" + cases + " of " + of + ")");
        }
    }

    /** Whether it falls on a number drawn from all the longs alike. */
    boolean falls(long drawn) {
        return Draws.below(of, drawn) < cases;
    }

    @Override
    public String toString() {
        return cases + "/" + of;
    }
}
