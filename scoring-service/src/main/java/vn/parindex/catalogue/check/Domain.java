package vn.parindex.catalogue.check;

import java.math.BigDecimal;
import java.util.Optional;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.RollUp;

/**
 * Khoảng giá trị: the numbers that a figure of a leaf can be.
 *
 * @param lowest empty when there is none
 * @param highest empty when there is none
 * @param step distance between two neighbours; empty when there is always one in between
 * @param unit written after a figure
 */
record Domain(Optional<BigDecimal> lowest, Optional<BigDecimal> highest, Optional<BigDecimal> step, String unit) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Empty when the leaf's figures are no numbers, or its indicator is not known. */
    static Optional<Domain> of(CheckedLeaf leaf) {
        return leaf.indicator().flatMap(indicator -> of(leaf, indicator));
    }

    private static Optional<Domain> of(CheckedLeaf leaf, Indicator indicator) {
        Optional<BigDecimal> none = indicator.signed() ? Optional.empty() : Optional.of(BigDecimal.ZERO);
        boolean counted = leaf.leaf().rollUp() == RollUp.SHARE_OF_COMMUNES;
        return switch (indicator.type()) {
            case RATIO ->
                Optional.of(new Domain(
                        none,
                        indicator.mayExceed() ? Optional.empty() : Optional.of(HUNDRED),
                        leaf.leaf().ratioRounding().map(decimals -> BigDecimal.ONE.movePointLeft(decimals)),
                        " %"));
            case COUNT ->
                Optional.of(new Domain(none, Optional.empty(), Optional.of(BigDecimal.ONE), " " + indicator.unit()));
            case NUMBER -> Optional.of(new Domain(none, Optional.empty(), Optional.empty(), " " + indicator.unit()));
            case YES_NO ->
                counted
                        ? Optional.of(new Domain(none, Optional.of(HUNDRED), Optional.empty(), " %"))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    boolean has(BigDecimal figure) {
        return lowest.filter(low -> figure.compareTo(low) < 0).isEmpty()
                && highest.filter(high -> figure.compareTo(high) > 0).isEmpty()
                && step.filter(each -> figure.remainder(each).signum() != 0).isEmpty();
    }
}
