package vn.parindex.catalogue.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.CodeOrder;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.catalogue.yaml.TextNode;

/**
 * Puts a tree into the order of the table of keys and leaves out what a missing key would say as well. What the table does
 * not know stands at the end, so that nothing is lost.
 */
final class Arrangement {

    /** Settings that a layer may set back to their default; there the default is said. */
    private final boolean layered;

    private Arrangement(boolean layered) {
        this.layered = layered;
    }

    static MapNode of(MapNode document, Shape.Record shape) {
        return new Arrangement(document.has("extends")).record(document, shape);
    }

    /** The shape of a key's value, with the form that the value has. */
    static Shape shapeOf(Shape shape, String key, Node value) {
        Shape found = shape;
        if (shape instanceof Shape.Record record) {
            found = record.key(key).map(Key::shape).orElse(shape);
        } else if (shape instanceof Shape.Open open) {
            found = open.value();
        }
        return settled(found, value);
    }

    static Shape itemShape(Shape shape, Node item) {
        return shape instanceof Shape.Items items ? settled(items.item(), item) : shape;
    }

    private static Shape settled(Shape shape, Node value) {
        Shape settled = shape;
        while (settled instanceof Shape.Either either) {
            settled = either.of(value);
        }
        return settled;
    }

    private Node arrange(Node node, Shape shape) {
        if (node instanceof ListNode list && shape instanceof Shape.Items items) {
            return list(list, items);
        }
        if (node instanceof MapNode map && shape instanceof Shape.Record record) {
            return record(map, record);
        }
        if (node instanceof MapNode map && shape instanceof Shape.Open open) {
            return open(map, open);
        }
        return node;
    }

    private MapNode record(MapNode map, Shape.Record shape) {
        boolean sayDefaults = layered && shape.equals(SetShape.SCORING);
        List<MapNode.Entry> ordered = new ArrayList<>();
        for (Key key : shape.keys()) {
            Optional<Node> value = map.get(key.name());
            if (value.isPresent() && (sayDefaults || !isDefault(value.get(), key))) {
                Node arranged = arrange(value.get(), settled(key.shape(), value.get()));
                ordered.add(new MapNode.Entry(key.name(), value.get().place(), arranged));
            }
        }
        map.entries().stream().filter(entry -> shape.key(entry.key()).isEmpty()).forEach(ordered::add);
        return new MapNode(ordered, map.place());
    }

    private static boolean isDefault(Node value, Key key) {
        return key.whenAbsent().isPresent()
                && value instanceof TextNode text
                && key.whenAbsent().get().equals(text.text());
    }

    private MapNode open(MapNode map, Shape.Open shape) {
        return new MapNode(
                map.entries().stream()
                        .map(e -> new MapNode.Entry(
                                e.key(), e.place(), arrange(e.value(), settled(shape.value(), e.value()))))
                        .toList(),
                map.place());
    }

    private ListNode list(ListNode list, Shape.Items shape) {
        List<Node> items = new ArrayList<>();
        list.items().forEach(item -> items.add(arrange(item, itemShape(shape, item))));
        shape.sortKey()
                .ifPresent(key -> items.sort(Comparator.comparing(item -> sortText(item, key), CodeOrder.NATURAL)));
        return new ListNode(items, list.place());
    }

    private static String sortText(Node item, String key) {
        return item instanceof MapNode map ? map.text(key).orElse("") : "";
    }
}
