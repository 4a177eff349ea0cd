package vn.parindex.catalogue.check;

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
}
