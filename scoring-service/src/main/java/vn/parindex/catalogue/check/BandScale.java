package vn.parindex.catalogue.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.BandStep;
import vn.parindex.catalogue.Bound;
import vn.parindex.catalogue.Comparison;

/** Steps of a band as intervals. */
final class BandScale {

    private BandScale() {}

    /** Whether every step has one bound: then the first that holds counts. Otherwise the steps are intervals. */
    static boolean isOrdered(List<BandStep> steps) {
        return steps.stream().allMatch(step -> step.bounds().size() == 1);
    }

    /** The bound below which the step does not hold. */
    static Optional<Bound> low(BandStep step) {
        return step.bounds().stream()
                .filter(bound -> bound.comparison().isLower())
                .findFirst();
    }

    /** The bound above which the step does not hold. */
    static Optional<Bound> high(BandStep step) {
        return step.bounds().stream()
                .filter(bound -> !bound.comparison().isLower())
                .findFirst();
    }

    /** Whether the bound's own value belongs to it. */
    static boolean isClosed(Bound bound) {
        return bound.comparison() == Comparison.AT_LEAST || bound.comparison() == Comparison.AT_MOST;
    }

    /** Whether every value that fits {@code strict} fits {@code loose}, and some value fits only {@code loose}. */
    static boolean isLooser(Bound loose, Bound strict) {
        if (loose.comparison().isLower() != strict.comparison().isLower()) {
            return false;
        }
        int order = strict.value().compareTo(loose.value());
        int outward = loose.comparison().isLower() ? order : -order;
        return outward > 0 || outward == 0 && isClosed(loose) && !isClosed(strict);
    }

    /** Whether no value can hold both bounds. */
    static boolean isEmpty(Bound low, Bound high) {
        int order = low.value().compareTo(high.value());
        return order > 0 || order == 0 && !(isClosed(low) && isClosed(high));
    }

    /** How an interval's upper bound meets the lower bound of the next one. */
    enum Meeting {
        EXACT,
        GAP,
        OVERLAP
    }

    static Meeting meeting(Bound high, Bound nextLow, boolean wholeNumbers) {
        int order = nextLow.value().compareTo(high.value());
        boolean closedBoth = isClosed(high) && isClosed(nextLow);
        boolean nextWhole = nextLow.value().subtract(high.value()).compareTo(BigDecimal.ONE) == 0;
        if (order > 0) {
            return wholeNumbers && closedBoth && nextWhole ? Meeting.EXACT : Meeting.GAP;
        }
        if (order < 0 || closedBoth) {
            return Meeting.OVERLAP;
        }
        return isClosed(high) != isClosed(nextLow) ? Meeting.EXACT : Meeting.GAP;
    }
}
