package vn.parindex.catalogue.shape;

import java.util.List;
import vn.parindex.catalogue.yaml.MapNode;

/** Sửa đổi nói về đâu: the keys by which an amendment names what it changes, of which it has one. */
public final class AmendmentSubject {

    static final List<String> KEYS = List.of("leaf", "area", "criterion");

    private AmendmentSubject() {}

    /** Whether two amendments change the same leaf, criterion or area. */
    public static boolean isOne(MapNode amendment, MapNode other) {
        return KEYS.stream()
                .anyMatch(key -> amendment.has(key) && amendment.text(key).equals(other.text(key)));
    }
}
