package vn.parindex.catalogue.layer;

import java.util.Optional;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;

/** Applies one change to an effective document, or to a leaf alone. */
public final class Changes {

    private Changes() {}

    /** The changed document; the same document and a finding when the change leads nowhere. */
    public static MapNode apply(MapNode document, NodeChange change, Place place, Findings findings) {
        Optional<MapNode> changed = change.leaf().isPresent()
                ? inLeaf(document, change, change.leaf().get())
                : at(document, change);
        if (changed.isEmpty()) {
            String where = change.leaf().map(leaf -> leaf + " ").orElse("") + change.path();
            findings.error(
                    "unknown-path",
                    place,
                    "không có chỗ để thay đổi (" + where.strip() + ")",
                    "cần mã tiêu chí và khóa có trong bộ, như bands[0].points");
        }
        return changed.orElse(document);
    }

    private static Optional<MapNode> inLeaf(MapNode document, NodeChange change, String code) {
        Optional<MapNode> leaf = LeafTree.leaf(document, code);
        if (leaf.isPresent() && change.path().isEmpty()) {
            return Optional.of(LeafTree.drop(document, code));
        }
        return leaf.flatMap(found -> at(found, change))
                .map(changed -> LeafTree.changeLeaf(document, code, old -> changed));
    }

    private static Optional<MapNode> at(MapNode map, NodeChange change) {
        Optional<Node> changed = NodePath.parse(change.path()).flatMap(path -> path.change(map, change.value()));
        return changed.filter(MapNode.class::isInstance).map(MapNode.class::cast);
    }
}
