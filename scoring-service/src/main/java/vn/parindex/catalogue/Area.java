package vn.parindex.catalogue;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Lĩnh vực. */
public record Area(String code, String name, List<Criterion> criteria) {

    /** The area's leaves in printed order. */
    public List<Leaf> leaves() {
        return criteria.stream().flatMap(c -> c.leaves().stream()).toList();
    }

    /** The same area with every leaf changed. */
    public Area mapLeaves(UnaryOperator<Leaf> change) {
        return new Area(
                code,
                name,
                criteria.stream()
                        .map(each -> new Criterion(
                                each.code(),
                                each.name(),
                                each.leaves().stream().map(change).toList()))
                        .toList());
    }

    /** The same area with only some of its leaves. */
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
