package vn.parindex.authoring.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.parindex.catalogue.CodeOrder;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.finding.Place;

/** Các tiêu chí được chấm trong một cây lĩnh vực. */
final class AreaLeaves {

    static final String CRITERIA = "criteria";
    static final String LEAVES = "leaves";
    private static final Comparator<MapNode> IN_ORDER =
            Comparator.comparing(node -> node.text("code").orElse(""), CodeOrder.NATURAL);

    private AreaLeaves() {}

    /** The leaves of an area, in written order. */
    static Stream<MapNode> of(MapNode area) {
        return area.maps(CRITERIA).stream()
                .flatMap(criterion -> isGroup(criterion) ? criterion.maps(LEAVES).stream() : Stream.of(criterion));
    }

    /** The leaf of this code, wherever in the area it stands. */
    static Optional<MapNode> find(MapNode area, String code) {
        return of(area).filter(leaf -> isCalled(leaf, code)).findFirst();
    }

    /** Whether a leaf of the area stands at a spot of it. */
    static boolean stands(MapNode area, LeafSpot spot, String code) {
        return area.maps(CRITERIA).stream()
                .filter(criterion -> spot.isGroup() == isGroup(criterion))
                .filter(criterion -> !spot.isGroup() || isCalled(criterion, spot.code()))
                .flatMap(criterion -> isGroup(criterion) ? criterion.maps(LEAVES).stream() : Stream.of(criterion))
                .anyMatch(leaf -> isCalled(leaf, code));
    }

    /**
     * The area with another leaf in the place of the one that {@link #find} finds; with another code it stands where that
     * belongs.
     */
    static MapNode replaced(MapNode area, String code, MapNode leaf) {
        MapNode changed = changed(area, code, Optional.of(leaf));
        return isCalled(leaf, code) ? changed : inOrder(changed);
    }

    /** The area without the leaf that {@link #find} finds, and without the criterion that only held this one. */
    static MapNode without(MapNode area, String code) {
        return changed(area, code, Optional.empty());
    }

    /** The area with one more leaf, directly below it or below one of its criteria. */
    static MapNode added(MapNode area, LeafSpot spot, MapNode leaf) {
        List<Node> criteria = new ArrayList<>();
        boolean there = false;
        for (MapNode criterion : area.maps(CRITERIA)) {
            boolean here = spot.isGroup() && isGroup(criterion) && isCalled(criterion, spot.code());
            criteria.add(here ? with(criterion, leaf) : criterion);
            there |= here;
        }
        if (!there) {
            criteria.add(spot.isGroup() ? with(spot.group(leaf.place()), leaf) : leaf);
        }
        return inOrder(area.with(CRITERIA, new ListNode(criteria, area.placeOf(CRITERIA))));
    }

    static boolean isCalled(MapNode node, String code) {
        return node.text("code").filter(code::equals).isPresent();
    }

    static boolean isGroup(MapNode criterion) {
        return criterion.has(LEAVES);
    }

    private static MapNode with(MapNode group, MapNode leaf) {
        List<Node> leaves = new ArrayList<>(group.maps(LEAVES));
        leaves.add(leaf);
        return group.with(LEAVES, new ListNode(leaves, group.placeOf(LEAVES)));
    }

    private static MapNode inOrder(MapNode area) {
        List<Node> criteria = area.maps(CRITERIA).stream()
                .sorted(IN_ORDER)
                .map(criterion -> (Node) (isGroup(criterion) ? sorted(criterion) : criterion))
                .toList();
        return area.with(CRITERIA, new ListNode(criteria, area.placeOf(CRITERIA)));
    }

    private static MapNode sorted(MapNode group) {
        List<Node> leaves =
                new ArrayList<>(group.maps(LEAVES).stream().sorted(IN_ORDER).toList());
        return group.with(LEAVES, new ListNode(leaves, group.placeOf(LEAVES)));
    }

    /** One leaf is changed, also where a draft has its code twice: the other one is somebody's work. */
    private static MapNode changed(MapNode area, String code, Optional<MapNode> instead) {
        Optional<Place> first = find(area, code).map(MapNode::place);
        Function<MapNode, Optional<MapNode>> one = leaf ->
                first.filter(leaf.place()::equals).isPresent() && isCalled(leaf, code) ? instead : Optional.of(leaf);
        return list(
                area,
                CRITERIA,
                criterion -> isGroup(criterion)
                        ? Optional.of(list(criterion, LEAVES, one))
                                .filter(group -> !group.maps(LEAVES).isEmpty())
                        : one.apply(criterion));
    }

    private static MapNode list(MapNode map, String key, Function<MapNode, Optional<MapNode>> change) {
        List<Node> items = new ArrayList<>();
        map.maps(key).forEach(item -> change.apply(item).ifPresent(items::add));
        return map.with(key, new ListNode(items, map.placeOf(key)));
    }
}
