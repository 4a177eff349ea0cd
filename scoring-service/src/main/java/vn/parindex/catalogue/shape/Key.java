package vn.parindex.catalogue.shape;

import java.util.Optional;

/**
 * Một khóa của tệp.
 *
 * @param whenAbsent the value that a missing key stands for, left out by the canonical form; empty when there is none
 */
public record Key(String name, Shape shape, boolean required, Optional<String> whenAbsent) {

    static Key required(String name, Shape shape) {
        return new Key(name, shape, true, Optional.empty());
    }

    static Key required(String name, Scalar scalar) {
        return required(name, new Shape.Text(scalar));
    }

    static Key optional(String name, Shape shape) {
        return new Key(name, shape, false, Optional.empty());
    }

    static Key optional(String name, Scalar scalar) {
        return optional(name, new Shape.Text(scalar));
    }

    static Key defaulted(String name, Shape shape, String whenAbsent) {
        return new Key(name, shape, false, Optional.of(whenAbsent));
    }

    static Key defaulted(String name, Scalar scalar, String whenAbsent) {
        return defaulted(name, new Shape.Text(scalar), whenAbsent);
    }

    /** The same key where nothing needs to be given and nothing is left out. */
    Key loose(Shape looseShape) {
        return new Key(name, looseShape, false, Optional.empty());
    }
}
