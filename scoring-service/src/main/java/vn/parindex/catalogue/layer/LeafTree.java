package vn.parindex.catalogue.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;

/** Finds and replaces the leaves of a document with areas. */
public final class LeafTree {

    private LeafTree() {}

    /** All leaves, in document order. */
    public static List<MapNode> leaves(MapNode document) {
        List<MapNode> leaves = new ArrayList<>();
        for (MapNode area : document.maps("areas")) {
            leaves.addAll(leavesOfArea(area));
        }
        return leaves;
    }

    /** The leaves of one area, in document order. */
    public static List<MapNode> leavesOfArea(MapNode area) {
        List<MapNode> leaves = new ArrayList<>();
        for (MapNode criterion : area.maps("criteria")) {
            leaves.addAll(isGroup(criterion) ? criterion.maps("leaves") : List.of(criterion));
        }
        return leaves;
    }

    static boolean isGroup(MapNode criterion) {
        return criterion.has("leaves");
    }

    static Optional<MapNode> leaf(MapNode document, String code) {
        return leaves(document).stream()
                .filter(leaf -> leaf.text("code").filter(code::equals).isPresent())
                .findFirst();
    }

    /** Every leaf through the change; a leaf whose change is empty goes, and with it groups and areas left without any. */
    static MapNode change(MapNode document, java.util.function.Function<MapNode, Optional<MapNode>> change) {
        return changeList(
                document,
                "areas",
                area -> nonEmpty(
                        changeList(
                                area,
                                "criteria",
                                criterion -> isGroup(criterion)
                                        ? nonEmpty(changeList(criterion, "leaves", change), "leaves")
                                        : change.apply(criterion)),
                        "criteria"));
    }

    /** One leaf through the change. */
    static MapNode changeLeaf(MapNode document, String code, UnaryOperator<MapNode> change) {
        return change(document, leaf -> Optional.of(isCalled(leaf, code) ? change.apply(leaf) : leaf));
    }

    static MapNode drop(MapNode document, String code) {
        return change(document, leaf -> isCalled(leaf, code) ? Optional.empty() : Optional.of(leaf));
    }

    private static boolean isCalled(MapNode leaf, String code) {
        return leaf.text("code").filter(code::equals).isPresent();
    }

    private static Optional<MapNode> nonEmpty(MapNode map, String key) {
        return map.maps(key).isEmpty() ? Optional.empty() : Optional.of(map);
    }

    private static MapNode changeList(
            MapNode map, String key, java.util.function.Function<MapNode, Optional<MapNode>> change) {
        List<Node> items = new ArrayList<>();
        map.maps(key).forEach(item -> change.apply(item).ifPresent(items::add));
        return map.with(key, new ListNode(items, map.placeOf(key)));
    }
}
