package vn.parindex.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Lĩnh vực.
 *
 * @param max the maximum as the annex prints it; empty: none is printed, it is the sum of the leaves'
 */
public record Area(String code, String name, Optional<BigDecimal> max, List<Criterion> criteria) {

    /** An area without a printed maximum. */
    public Area(String code, String name, List<Criterion> criteria) {
        this(code, name, Optional.empty(), criteria);
    }

    /** The area's leaves in printed order. */
    public List<Leaf> leaves() {
        return criteria.stream().flatMap(c -> c.leaves().stream()).toList();
    }

    /** The maximum as printed, or the sum of the leaves' where none is. */
    public BigDecimal printedMax() {
        return max.orElseGet(() -> leaves().stream().map(Leaf::max).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The same area with every leaf changed. */
    public Area mapLeaves(UnaryOperator<Leaf> change) {
        return new Area(
                code,
                name,
                max,
                criteria.stream()
                        .map(each -> new Criterion(
                                each.code(),
                                each.name(),
                                each.max(),
                                each.leaves().stream().map(change).toList()))
                        .toList());
    }

    /** The same area with only some of its leaves; what is printed of the whole no longer holds. */
    Area withLeaves(Predicate<Leaf> kept) {
        return new Area(
                code,
                name,
                criteria.stream()
                        .map(each -> new Criterion(
                                each.code(),
                                each.name(),
                                each.leaves().stream().filter(kept).toList()))
                        .filter(each -> !each.leaves().isEmpty())
                        .toList());
    }
}
