package vn.parindex.authoring.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;

/** Các tiêu chí được chấm trong một cây lĩnh vực. */
final class AreaLeaves {

    private static final String CRITERIA = "criteria";
    private static final String LEAVES = "leaves";

    private AreaLeaves() {}

    /** The leaf of this code, wherever in the area it stands. */
    static Optional<MapNode> find(MapNode area, String code) {
        return area.maps(CRITERIA).stream()
                .flatMap(criterion ->
                        criterion.has(LEAVES) ? criterion.maps(LEAVES).stream() : java.util.stream.Stream.of(criterion))
                .filter(leaf -> isCalled(leaf, code))
                .findFirst();
    }

    /** The area with another leaf in the place of the one of this code. */
    static MapNode replaced(MapNode area, String code, MapNode leaf) {
        return each(
                area,
                CRITERIA,
                criterion -> criterion.has(LEAVES)
                        ? each(criterion, LEAVES, each -> isCalled(each, code) ? leaf : each)
                        : isCalled(criterion, code) ? leaf : criterion);
    }

    static boolean isCalled(MapNode leaf, String code) {
        return leaf.text("code").filter(code::equals).isPresent();
    }

    private static MapNode each(MapNode map, String key, UnaryOperator<MapNode> change) {
        List<Node> items = new ArrayList<>();
        map.maps(key).forEach(item -> items.add(change.apply(item)));
        return map.with(key, new ListNode(items, map.placeOf(key)));
    }
}
