package vn.parindex.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.parindex.catalogue.Bound;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.facts.Figure;

/** The numbers at which a leaf's points may jump, and whether a ratio lies exactly on one. */
final class Thresholds {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private Thresholds() {}

    static List<BigDecimal> of(Leaf leaf) {
        List<BigDecimal> bounds = new ArrayList<>();
        leaf.target().ifPresent(target -> bounds.add(target.value()));
        if (leaf.method() instanceof ScoringMethod.Band band) {
            band.steps().stream()
                    .flatMap(step -> step.bounds().stream())
                    .map(Bound::value)
                    .forEach(bounds::add);
        }
        if (leaf.method() instanceof ScoringMethod.Proportional proportional) {
            proportional.floorPercent().ifPresent(bounds::add);
            bounds.add(FULL);
        }
        if (leaf.method() instanceof ScoringMethod.YearOnYear) {
            bounds.add(BigDecimal.ZERO);
            bounds.add(FULL);
        }
        return bounds;
    }

    static boolean isExactlyOn(Leaf leaf, Figure.Ratio ratio) {
        BigDecimal hundredfold = ratio.numerator().multiply(FULL);
        return of(leaf).stream()
                .anyMatch(bound -> bound.multiply(ratio.denominator()).compareTo(hundredfold) == 0);
    }
}
