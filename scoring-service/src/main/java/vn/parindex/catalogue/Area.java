package vn.parindex.catalogue;

import java.util.List;
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
}
