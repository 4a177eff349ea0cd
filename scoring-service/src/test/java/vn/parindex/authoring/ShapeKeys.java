package vn.parindex.authoring;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.parindex.catalogue.shape.FileShape;
import vn.parindex.catalogue.shape.Key;
import vn.parindex.catalogue.shape.Shape;

/** Every key of the table of keys, found by walking it. */
final class ShapeKeys {

    private ShapeKeys() {}

    /** Each as the name of its group and the key. */
    static Set<String> all() {
        Set<String> keys = new TreeSet<>();
        for (Shape file : List.of(FileShape.SET, FileShape.AREA, FileShape.CASES, FileShape.INDICATORS)) {
            walk(file, keys);
        }
        return keys;
    }

    private static void walk(Shape shape, Set<String> keys) {
        if (shape instanceof Shape.Record record) {
            for (Key key : record.keys()) {
                keys.add(record.name() + "." + key.name());
                walk(key.shape(), keys);
            }
        } else if (shape instanceof Shape.Items items) {
            walk(items.item(), keys);
        } else if (shape instanceof Shape.Open open) {
            walk(open.value(), keys);
        } else if (shape instanceof Shape.Either either) {
            walk(either.first(), keys);
            walk(either.second(), keys);
        }
    }
}
