package vn.parindex.scoring.card;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.catalogue.Bound;
import vn.parindex.scoring.exact.Fraction;
import vn.parindex.scoring.rule.PartTerms.Ends;

/** Khoảng số, each end with or without its own number. Unbounded ends are open. */
public record Interval(Fraction lower, boolean lowerIn, Fraction upper, boolean upperIn) {
    static final Interval ALL = new Interval(Fraction.UNBOUNDED_BELOW, false, Fraction.UNBOUNDED_ABOVE, false);

    /** The numbers for which a bound holds. */
    static Interval of(Bound bound) {
        Fraction value = Fraction.of(bound.value());
        return switch (bound.comparison()) {
            case AT_LEAST -> new Interval(value, true, ALL.upper, false);
            case ABOVE -> new Interval(value, false, ALL.upper, false);
            case AT_MOST -> new Interval(ALL.lower, false, value, true);
            case BELOW -> new Interval(ALL.lower, false, value, false);
        };
    }

    Interval and(Interval other) {
        int low = lower.compareTo(other.lower);
        int high = upper.compareTo(other.upper);
        return new Interval(
                low >= 0 ? lower : other.lower,
                low == 0 ? lowerIn && other.lowerIn : low > 0 ? lowerIn : other.lowerIn,
                high <= 0 ? upper : other.upper,
                high == 0 ? upperIn && other.upperIn : high < 0 ? upperIn : other.upperIn);
    }

    boolean isEmpty() {
        int order = lower.compareTo(upper);
        return order > 0 || (order == 0 && !(lowerIn && upperIn));
    }

    /** Whether a number lies in the interval. */
    public boolean holds(Fraction value) {
        int low = value.compareTo(lower);
        int high = value.compareTo(upper);
        return (low > 0 || (low == 0 && lowerIn)) && (high < 0 || (high == 0 && upperIn));
    }

    /** Whether a number that moves up (or down) has come to the interval's near end or passed it. */
    public boolean reached(Fraction value, boolean up) {
        int order = up ? value.compareTo(lower) : upper.compareTo(value);
        return order > 0 || (order == 0 && (up ? lowerIn : upperIn));
    }

    /** What is left of this interval without the other: none, one or two intervals. */
    List<Interval> without(Interval other) {
        List<Interval> left = new ArrayList<>();
        Interval below = and(new Interval(ALL.lower, false, other.lower, !other.lowerIn));
        Interval above = and(new Interval(other.upper, !other.upperIn, ALL.upper, false));
        if (!below.isEmpty()) {
            left.add(below);
        }
        if (!above.isEmpty()) {
            left.add(above);
        }
        return left;
    }

    Ends ends() {
        return lowerIn ? (upperIn ? Ends.CLOSED : Ends.CLOSED_OPEN) : (upperIn ? Ends.OPEN_CLOSED : Ends.OPEN);
    }
}
