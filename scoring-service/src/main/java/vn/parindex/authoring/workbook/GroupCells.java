package vn.parindex.authoring.workbook;

import java.util.function.Predicate;
import vn.parindex.authoring.xlsx.Cell;
import vn.parindex.catalogue.shape.Key;
import vn.parindex.catalogue.shape.Shape;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;

/** Ghi một nhóm khóa vào các ô của một dòng. */
final class GroupCells {

    private GroupCells() {}

    /** Writes the chosen keys of a group. */
    static void write(Line line, String prefix, MapNode map, Shape.Record shape, Predicate<String> chosen) {
        for (Key key : shape.keys()) {
            if (chosen.test(key.name())) {
                map.get(key.name())
                        .ifPresent(node -> write(line, prefix + key.name(), node, key.shape(), key.required()));
            }
        }
    }

    /** Writes one key, which may be a group itself. */
    static void write(Line line, String path, Node node, Shape shape, boolean required) {
        if (!(Column.held(shape) instanceof Shape.Record record)) {
            line.cells().put(path, Written.cell(new Column(path, shape), node));
        } else if (!(node instanceof MapNode map)) {
            line.cells().put(first(path, shape), Cell.text(Written.NONE));
        } else if (!map.entries().isEmpty()) {
            write(line, path + ".", map, record, key -> true);
        } else if (!isThereWhenBlank(record, required)) {
            line.cells().put(first(path, shape), Cell.text(Written.EMPTY));
        }
    }

    /** The column that says something about the whole group. */
    static String first(String path, Shape shape) {
        return Column.of(path, shape).get(0).path();
    }

    /** Whether blank cells mean an empty group rather than none. */
    static boolean isThereWhenBlank(Shape.Record shape, boolean required) {
        return required && shape.keys().stream().noneMatch(Key::required);
    }
}
