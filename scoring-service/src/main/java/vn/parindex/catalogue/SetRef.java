package vn.parindex.catalogue;

import java.util.Optional;

/**
 * Tên một bộ chỉ số, as people and requests write it: {@code hai-lang-2024} is the version in force,
 * {@code hai-lang-2024@2} exactly version 2.
 *
 * @param id the set's id
 * @param version empty: the one in force
 */
public record SetRef(String id, Optional<String> version) {

    private static final char AT = '@';

    /** The version in force of a set. */
    public static SetRef inForce(String id) {
        return new SetRef(id, Optional.empty());
    }

    /** One version of a set. */
    public static SetRef exactly(String id, String version) {
        return new SetRef(id, Optional.of(version));
    }

    /** Reads what {@link #toString} writes; any text is the name of some set, there need not be one of that name. */
    public static SetRef parse(String text) {
        int at = text.indexOf(AT);
        return at < 0 ? inForce(text) : exactly(text.substring(0, at), text.substring(at + 1));
    }

    @Override
    public String toString() {
        return version.map(number -> id + AT + number).orElse(id);
    }
}
