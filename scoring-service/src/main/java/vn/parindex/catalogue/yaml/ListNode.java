package vn.parindex.catalogue.yaml;

import java.util.List;
import vn.parindex.finding.Place;

/** Một danh sách. */
public record ListNode(List<Node> items, Place place) implements Node {

    public ListNode {
        items = List.copyOf(items);
    }

    /** The items that are maps. */
    public List<MapNode> maps() {
        return items.stream()
                .filter(MapNode.class::isInstance)
                .map(MapNode.class::cast)
                .toList();
    }

    /** The items that are texts. */
    public List<TextNode> texts() {
        return items.stream()
                .filter(TextNode.class::isInstance)
                .map(TextNode.class::cast)
                .toList();
    }
}
