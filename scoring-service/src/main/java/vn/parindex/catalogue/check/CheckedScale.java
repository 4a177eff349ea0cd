package vn.parindex.catalogue.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.Bound;
import vn.parindex.catalogue.ScoringMethod;

/** Thang điểm của một tiêu chí as something that can be tried: the figures worth trying and what each gets. */
record CheckedScale(Domain domain, Probes probes, ScalePoints points) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Empty when the leaf does not score a number. */
    static Optional<CheckedScale> of(CheckedLeaf leaf, int pointsScale) {
        return Domain.of(leaf)
                .map(domain ->
                        new CheckedScale(domain, Probes.of(domain, bounds(leaf)), ScalePoints.of(leaf, pointsScale)));
    }

    private static List<BigDecimal> bounds(CheckedLeaf leaf) {
        List<BigDecimal> bounds = new ArrayList<>();
        ScoringMethod method = leaf.leaf().method();
        if (method instanceof ScoringMethod.Band band) {
            band.steps()
                    .forEach(step -> step.bounds().stream().map(Bound::value).forEach(bounds::add));
        } else if (method instanceof ScoringMethod.Proportional proportional) {
            proportional.floorPercent().ifPresent(bounds::add);
            bounds.add(HUNDRED);
        } else if (method instanceof ScoringMethod.Count count
                && count.pointsPerUnit().signum() > 0) {
            bounds.add(unitsToMax(leaf, count.pointsPerUnit()));
        } else if (method instanceof ScoringMethod.Deduction deduction
                && deduction.pointsPerUnit().signum() > 0) {
            bounds.add(unitsToMax(leaf, deduction.pointsPerUnit()));
        }
        leaf.leaf().target().ifPresent(target -> bounds.add(target.value()));
        return bounds;
    }

    private static BigDecimal unitsToMax(CheckedLeaf leaf, BigDecimal pointsPerUnit) {
        return leaf.leaf().max().divide(pointsPerUnit, 0, java.math.RoundingMode.CEILING);
    }

    /** {@code 90 % được 1,50}. */
    String gets(BigDecimal figure) {
        return figure(figure) + " được " + points(figure);
    }

    String figure(BigDecimal figure) {
        return Shown.figure(figure, domain);
    }

    String points(BigDecimal figure) {
        return points.at(figure).map(Shown::number).orElse("0");
    }

    /** The points of a step as the engine would give them: never above the maximum. */
    String shown(BigDecimal stepPoints) {
        return Shown.number(points.rounded(stepPoints.min(points.leaf().max())));
    }
}
