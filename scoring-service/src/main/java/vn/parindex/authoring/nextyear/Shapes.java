package vn.parindex.authoring.nextyear;

import vn.parindex.catalogue.shape.Key;
import vn.parindex.catalogue.shape.Shape;
import vn.parindex.catalogue.yaml.Node;

/** Going down the table of keys along a value. */
final class Shapes {

    private Shapes() {}

    /** The shape of a key's value, with the form that the value has. */
    static Shape of(Shape shape, String key, Node value) {
        Shape found = shape;
        if (shape instanceof Shape.Record record) {
            found = record.key(key).map(Key::shape).orElse(shape);
        } else if (shape instanceof Shape.Open open) {
            found = open.value();
        }
        return settled(found, value);
    }

    static Shape item(Shape shape, Node item) {
        return shape instanceof Shape.Items items ? settled(items.item(), item) : shape;
    }

    private static Shape settled(Shape shape, Node value) {
        return shape instanceof Shape.Either either ? settled(either.of(value), value) : shape;
    }
}
