package vn.parindex.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Tiêu chí.
 *
 * @param max the maximum as the annex prints it above its sub-criteria; empty: none is printed, or the criterion is scored
 *     itself and its leaf says it
 * @param leaves its sub-criteria in printed order; a criterion that is scored itself holds one leaf of the same code
 */
public record Criterion(String code, String name, Optional<BigDecimal> max, List<Leaf> leaves) {

    /** A criterion without a printed maximum. */
    public Criterion(String code, String name, List<Leaf> leaves) {
        this(code, name, Optional.empty(), leaves);
    }

    /** The maximum as printed, or the sum of the leaves' where none is. */
    public BigDecimal printedMax() {
        return max.orElseGet(() -> leaves.stream().map(Leaf::max).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
