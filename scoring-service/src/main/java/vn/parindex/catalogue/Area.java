package vn.parindex.catalogue;

import java.util.List;

/** Lĩnh vực. */
public record Area(String code, String name, List<Criterion> criteria) {

    /** The area's leaves in printed order. */
    public List<Leaf> leaves() {
        return criteria.stream().flatMap(c -> c.leaves().stream()).toList();
    }
}
