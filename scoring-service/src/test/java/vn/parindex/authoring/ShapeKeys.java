package vn.parindex.authoring;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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

    /** Each with the keys that it stands below, outermost first. */
    static Set<List<String>> paths() {
        Set<List<String>> paths = new LinkedHashSet<>();
        for (Shape file : List.of(FileShape.SET, FileShape.AREA, FileShape.CASES, FileShape.INDICATORS)) {
            paths(file, List.of(), paths);
        }
        return paths;
    }

    private static void paths(Shape shape, List<String> above, Set<List<String>> paths) {
        if (shape instanceof Shape.Record record) {
            for (Key key : record.keys()) {
                List<String> path =
                        Stream.concat(above.stream(), Stream.of(key.name())).toList();
                paths.add(path);
                paths(key.shape(), path, paths);
            }
        } else if (shape instanceof Shape.Items items) {
            paths(items.item(), above, paths);
        } else if (shape instanceof Shape.Open open) {
            paths(open.value(), above, paths);
        } else if (shape instanceof Shape.Either either) {
            paths(either.first(), above, paths);
            paths(either.second(), above, paths);
        }
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
