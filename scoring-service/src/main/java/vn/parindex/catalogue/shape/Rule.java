package vn.parindex.catalogue.shape;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.parindex.catalogue.yaml.MapNode;

/** Ràng buộc giữa các khóa của một nhóm. */
sealed interface Rule {

    /** At least so many and at most so many of the keys. */
    record Some(int least, int most, List<String> keys) implements Rule {}

    /** Both keys or neither. */
    record Together(String first, String second) implements Rule {}

    /** The leaf or its target says where it comes from. */
    record Cited() implements Rule {}

    /**
     * What a key's value asks of the others.
     *
     * @param values the values that count; empty: any
     */
    record When(String key, Set<String> values, List<Ask> asks) implements Rule {

        boolean holds(MapNode map) {
            return values.isEmpty()
                    ? map.has(key)
                    : map.text(key).filter(values::contains).isPresent();
        }
    }

    /** One thing that a {@link When} asks. */
    sealed interface Ask {

        record Needs(String key) implements Ask {}

        /** @param reason why the key has no place here, for people; empty: the method has no use for it */
        record Refuses(String key, Optional<String> reason) implements Ask {}

        record OneOf(String key, Set<String> values) implements Ask {}

        /** Exactly one of two keys. */
        record NeedsOne(String first, String second) implements Ask {}
    }
}
