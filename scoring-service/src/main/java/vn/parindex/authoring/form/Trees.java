package vn.parindex.authoring.form;

import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.catalogue.yaml.TextNode;
import vn.parindex.finding.Place;

/** Cây của tệp: compared by what they say, wherever it stands. */
final class Trees {

    private static final String NONE = "none";

    private Trees() {}

    static TextNode text(String text, Place place) {
        return new TextNode(text, place);
    }

    /** The same tree as if all of it stood at one place. */
    static Node at(Node node, Place place) {
        if (node instanceof MapNode map) {
            return at(map, place);
        }
        return node instanceof ListNode list
                ? new ListNode(
                        list.items().stream().map(item -> at(item, place)).toList(), place)
                : text(((TextNode) node).text(), place);
    }

    static MapNode at(MapNode map, Place place) {
        return new MapNode(
                map.entries().stream()
                        .map(entry -> new MapNode.Entry(entry.key(), place, at(entry.value(), place)))
                        .toList(),
                place);
    }

    /** Takes a key of the base away. */
    static TextNode none(Place place) {
        return text(NONE, place);
    }

    static boolean isNone(Node node) {
        return node instanceof TextNode text && text.text().equals(NONE);
    }

    /** Whether both say the same; the order of keys does not count. */
    static boolean same(Node one, Node other) {
        if (one instanceof TextNode text && other instanceof TextNode known) {
            return text.text().equals(known.text());
        }
        if (one instanceof ListNode list && other instanceof ListNode known) {
            boolean same = list.items().size() == known.items().size();
            for (int i = 0; same && i < list.items().size(); i++) {
                same = same(list.items().get(i), known.items().get(i));
            }
            return same;
        }
        return one instanceof MapNode map
                && other instanceof MapNode known
                && map.entries().size() == known.entries().size()
                && map.entries().stream()
                        .allMatch(entry -> known.get(entry.key())
                                .filter(value -> same(entry.value(), value))
                                .isPresent());
    }
}
