package vn.parindex.authoring.workbook;

import java.util.Optional;
import vn.parindex.authoring.xlsx.Cell;
import vn.parindex.catalogue.shape.Shape;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;

/** The rows of a leaf's parts, or of the parts that an amendment changes. */
final class PartRows {

    private PartRows() {}

    /** @param owner the leaf's code or the amendment's number, by which the rows find back */
    static void add(Rows rows, String owner, MapNode leaf, Shape.Record shape) {
        for (LeafPart part : LeafPart.values()) {
            if (part.perItem) {
                String key = part.keys.get(0);
                leaf.get(key).ifPresent(node -> items(rows, owner, part, node));
            } else if (part.keys.stream().anyMatch(leaf::has)) {
                Line line = line(rows, owner, part);
                for (String key : part.keys) {
                    Optional<Node> node = leaf.get(key);
                    node.ifPresent(held -> GroupCells.write(line, key, held, Column.of(shape, key), false));
                }
            }
        }
    }

    private static void items(Rows rows, String owner, LeafPart part, Node node) {
        if (node instanceof ListNode list) {
            Shape.Record item = Column.item(Column.of(Keys.LEAF, part.keys.get(0)));
            list.maps().forEach(map -> GroupCells.write(line(rows, owner, part), "", map, item, key -> true));
        } else {
            line(rows, owner, part).cells().put(part.columns().get(0).path(), Cell.text(Written.NONE));
        }
    }

    private static Line line(Rows rows, String owner, LeafPart part) {
        Line line = rows.add(part.sheet, Line.empty()).with(SheetPlan.OWNER, owner);
        return LeafPart.on(part.sheet).size() == 1 ? line : line.with(SheetPlan.KIND, part.kind);
    }
}
