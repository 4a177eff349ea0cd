package vn.parindex.authoring.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.parindex.catalogue.shape.Key;
import vn.parindex.catalogue.shape.Shape;

/**
 * Một cột: one key of the set format, reached by its path.
 *
 * @param path keys with dots between, as {@code target.at-least}; what is no key of the format begins with {@code @}
 * @param shape what the cell holds
 */
record Column(String path, Shape shape) {

    /** The columns of a key: a group has one for each of its keys, everything else has one. */
    static List<Column> of(String path, Shape shape) {
        Shape held = held(shape);
        if (held instanceof Shape.Record record) {
            return of(record, path + ".", key -> true);
        }
        if (!fitsOneCell(held)) {
            throw new IllegalStateException("no column can hold " + path + "; give it rows of its own in SheetPlan");
        }
        return List.of(new Column(path, shape));
    }

    private static boolean fitsOneCell(Shape shape) {
        return isScalar(shape)
                || shape instanceof Shape.Items items && isScalar(items.item())
                || shape instanceof Shape.Either either && either.firstForm() == Shape.Form.TEXT;
    }

    private static boolean isScalar(Shape shape) {
        return shape instanceof Shape.Text || shape instanceof Shape.Choice;
    }

    /** The last key of the path. */
    String key() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** The columns of the chosen keys of a group. */
    static List<Column> of(Shape.Record record, String prefix, Predicate<String> chosen) {
        List<Column> columns = new ArrayList<>();
        for (Key key : record.keys()) {
            if (chosen.test(key.name())) {
                columns.addAll(of(prefix + key.name(), key.shape()));
            }
        }
        return List.copyOf(columns);
    }

    /** A column that says where a row belongs. */
    static Column own(String path, Shape shape) {
        return new Column(path, shape);
    }

    /** The shape without the possibility to remove the key. */
    static Shape held(Shape shape) {
        return isRemovable(shape) ? ((Shape.Either) shape).second() : shape;
    }

    /** Whether the word {@code none} may stand for the key. */
    static boolean isRemovable(Shape shape) {
        return shape instanceof Shape.Either either && either.firstForm() == Shape.Form.NONE;
    }

    /** The shape of a list's items. */
    static Shape.Record item(Shape shape) {
        return (Shape.Record) ((Shape.Items) held(shape)).item();
    }

    /** The group that a key holds. */
    static Shape.Record record(Shape.Record record, String key) {
        return (Shape.Record) of(record, key);
    }

    /** The shape of a key that the table of keys is known to have. */
    static Shape of(Shape.Record record, String key) {
        Optional<Key> known = record.key(key);
        return known.map(Key::shape)
                .orElseThrow(() -> new IllegalStateException("no key " + key + " in " + record.name()));
    }
}
