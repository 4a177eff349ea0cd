package vn.parindex.catalogue.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.catalogue.yaml.TextNode;
import vn.parindex.finding.Place;

/** Một chỗ sửa: the value or key that stands at a place of a file becomes another one, or goes. */
public final class NodeEdit {

    private final Place place;
    private final String value;
    private boolean done;

    private NodeEdit(Place place, String value) {
        this.place = place;
        this.value = value;
    }

    /**
     * The document with the text or key at the place replaced.
     *
     * @param value the new text; empty: the key with its value, or the item of a list, is removed, and a list with its last
     *     item
     * @return empty when nothing stands there
     */
    public static Optional<MapNode> at(MapNode document, Place place, String value) {
        NodeEdit edit = new NodeEdit(place, value);
        Node changed = edit.inside(document);
        return edit.done ? Optional.of((MapNode) changed) : Optional.empty();
    }

    private Node inside(Node node) {
        if (node instanceof MapNode map) {
            return map(map);
        }
        return node instanceof ListNode list ? list(list) : node;
    }

    private ListNode list(ListNode list) {
        List<Node> items = new ArrayList<>();
        for (Node item : list.items()) {
            changed(item).ifPresent(items::add);
        }
        return new ListNode(items, list.place());
    }

    /** The value or what is inside it, changed; empty when it is the one that goes. */
    private Optional<Node> changed(Node node) {
        boolean here = !done && node.place().equals(place);
        if (here && value.isEmpty()) {
            done = true;
            return Optional.empty();
        }
        if (here && node instanceof TextNode) {
            done = true;
            return Optional.of(new TextNode(value, place));
        }
        return Optional.of(inside(node)).filter(changed -> !isEmptied(node, changed));
    }

    /** A list is never empty in a file: with its last item goes its key. */
    private static boolean isEmptied(Node before, Node after) {
        return after instanceof ListNode list && list.items().isEmpty() && !after.equals(before);
    }

    private MapNode map(MapNode map) {
        List<MapNode.Entry> entries = new ArrayList<>();
        for (MapNode.Entry entry : map.entries()) {
            if (!done && entry.place().equals(place)) {
                key(entry).ifPresent(entries::add);
            } else {
                changed(entry.value())
                        .ifPresent(changed -> entries.add(new MapNode.Entry(entry.key(), entry.place(), changed)));
            }
        }
        return new MapNode(entries, map.place());
    }

    private Optional<MapNode.Entry> key(MapNode.Entry entry) {
        done = true;
        return value.isEmpty() ? Optional.empty() : Optional.of(new MapNode.Entry(value, entry.place(), entry.value()));
    }
}
