package vn.parindex.catalogue.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.BandStep;
import vn.parindex.catalogue.Bound;
import vn.parindex.catalogue.Comparison;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.catalogue.Target;

/**
 * Điểm của một số liệu: what a leaf gives a number on its printed maximum, by the definitions of the methods; tested against
 * the engine. Also for scales with a fault, since its counter-example is what is asked for.
 *
 * @param scale decimals to which points are rounded half-up
 */
record ScalePoints(Leaf leaf, int scale) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    static ScalePoints of(CheckedLeaf leaf, int scale) {
        return new ScalePoints(leaf.leaf(), scale);
    }

    /** Empty for methods that do not score a number, or that have no answer for it. */
    Optional<BigDecimal> at(BigDecimal figure) {
        BigDecimal value = leaf.ratioRounding()
                .map(decimals -> figure.setScale(decimals, RoundingMode.HALF_UP))
                .orElse(figure);
        ScoringMethod method = leaf.method();
        if (method instanceof ScoringMethod.Band band) {
            return Optional.of(rounded(band(band.steps(), value)));
        } else if (method instanceof ScoringMethod.AgainstTarget against) {
            return leaf.target().flatMap(target -> target(target, against.allOrNothing(), value));
        } else if (method instanceof ScoringMethod.Proportional proportional) {
            return proportional(proportional, value);
        } else if (method instanceof ScoringMethod.Count count) {
            return Optional.of(rounded(
                    value.multiply(count.pointsPerUnit()).min(leaf.max()).max(BigDecimal.ZERO)));
        } else if (method instanceof ScoringMethod.Deduction deduction) {
            return Optional.of(rounded(leaf.max()
                    .subtract(value.multiply(deduction.pointsPerUnit()))
                    .max(BigDecimal.ZERO)));
        }
        return Optional.empty();
    }

    /** Points as they are written on a card. */
    BigDecimal rounded(BigDecimal points) {
        return points.setScale(scale, RoundingMode.HALF_UP);
    }

    /** The first step in written order that holds; none: 0. */
    private BigDecimal band(List<BandStep> steps, BigDecimal figure) {
        return steps.stream()
                .filter(step -> holds(step, figure))
                .findFirst()
                .map(step -> step.points().min(leaf.max()))
                .orElse(BigDecimal.ZERO);
    }

    static boolean holds(BandStep step, BigDecimal figure) {
        return step.bounds().stream().allMatch(bound -> holds(bound, figure));
    }

    static boolean holds(Bound bound, BigDecimal figure) {
        return holds(bound.comparison(), figure, bound.value());
    }

    static boolean reaches(Target target, BigDecimal figure) {
        return holds(target.comparison(), figure, target.value());
    }

    private static boolean holds(Comparison comparison, BigDecimal figure, BigDecimal value) {
        int order = figure.compareTo(value);
        return switch (comparison) {
            case AT_LEAST -> order >= 0;
            case ABOVE -> order > 0;
            case AT_MOST -> order <= 0;
            case BELOW -> order < 0;
        };
    }

    private Optional<BigDecimal> target(Target target, boolean allOrNothing, BigDecimal figure) {
        if (allOrNothing) {
            return Optional.of(rounded(reaches(target, figure) ? leaf.max() : BigDecimal.ZERO));
        }
        boolean whole = figure.compareTo(target.value()) >= 0;
        return target.value().signum() <= 0
                ? Optional.empty()
                : Optional.of(whole ? rounded(leaf.max()) : share(figure, target.value()));
    }

    private Optional<BigDecimal> proportional(ScoringMethod.Proportional method, BigDecimal figure) {
        BigDecimal floor = method.floorPercent().orElse(BigDecimal.ZERO);
        if (figure.compareTo(floor) < 0) {
            return Optional.of(rounded(BigDecimal.ZERO));
        }
        if (figure.compareTo(HUNDRED) >= 0) {
            return Optional.of(rounded(leaf.max()));
        }
        return Optional.of(
                method.interpolated()
                        ? share(figure.subtract(floor), HUNDRED.subtract(floor))
                        : share(figure, HUNDRED));
    }

    private BigDecimal share(BigDecimal part, BigDecimal whole) {
        return leaf.max().multiply(part).max(BigDecimal.ZERO).divide(whole, scale, RoundingMode.HALF_UP);
    }
}
