package vn.parindex.catalogue.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.catalogue.yaml.TextNode;
import vn.parindex.finding.Place;

/** Every document that differs from a valid one in a single place; some of them are valid as well. */
final class Faults {

    private static final List<String> TEXTS = List.of(
            "",
            " x",
            "a\u0007b",
            "-1",
            "0",
            "1.5",
            "50%",
            "50% max",
            "80% target",
            "2024-02-30",
            "2024-03-01",
            "0000-01-01",
            "yes",
            "none",
            "true",
            "1e5",
            "Không",
            "a=b",
            "3.10",
            "ratio",
            "1234567890123456789");

    private final List<Faulty> found = new ArrayList<>();

    private Faults() {}

    /** A document and what was done to it. */
    record Faulty(String fault, MapNode document) {}

    static List<Faulty> of(MapNode valid) {
        Faults faults = new Faults();
        faults.visit(valid, "", node -> (MapNode) node);
        return faults.found;
    }

    private void visit(Node node, String path, java.util.function.Function<Node, MapNode> root) {
        Place place = node.place();
        if (!path.isEmpty()) {
            add(path + " := text", new TextNode("xyz", place), root);
            add(path + " := map", MapNode.empty(place).with("xyz", new TextNode("1", place)), root);
            add(path + " := {}", MapNode.empty(place), root);
            add(path + " := []", new ListNode(List.of(), place), root);
        }
        if (node instanceof TextNode) {
            TEXTS.forEach(text -> add(path + " := " + text, new TextNode(text, place), root));
        } else if (node instanceof ListNode list) {
            visitList(list, path, root);
        } else if (node instanceof MapNode map) {
            visitMap(map, path, root);
        }
    }

    private void visitList(ListNode list, String path, java.util.function.Function<Node, MapNode> root) {
        for (int i = 0; i < list.items().size(); i++) {
            int at = i;
            UnaryOperator<Node> replace = item -> {
                List<Node> items = new ArrayList<>(list.items());
                items.set(at, item);
                return new ListNode(items, list.place());
            };
            visit(list.items().get(i), path + "[" + i + "]", item -> root.apply(replace.apply(item)));
        }
    }

    private void visitMap(MapNode map, String path, java.util.function.Function<Node, MapNode> root) {
        add(path + " + xyz", map.with("xyz", new TextNode("1", map.place())), root);
        for (String key :
                List.of("at-most", "by", "per-day", "milestones", "leaves", "variant", "floor", "drop", "scale")) {
            if (!map.has(key)) {
                add(path + " + " + key, map.with(key, new TextNode("1", map.place())), root);
            }
        }
        for (MapNode.Entry entry : map.entries()) {
            add(path + " - " + entry.key(), map.without(entry.key()), root);
            visit(entry.value(), path + "." + entry.key(), value -> root.apply(map.with(entry.key(), value)));
        }
    }

    private void add(String fault, Node changed, java.util.function.Function<Node, MapNode> root) {
        found.add(new Faulty(fault, root.apply(changed)));
    }
}
