package vn.parindex.catalogue.shape;

import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.catalogue.yaml.TextNode;

/** Hình dạng của một phần tệp. */
public sealed interface Shape {

    /** One value. */
    record Text(Scalar scalar) implements Shape {}

    /** One value of a closed list. */
    record Choice(List<String> values) implements Shape {}

    /**
     * A list with at least one item.
     *
     * @param sortKey the key whose natural order the items stand in; empty: as written
     */
    record Items(Shape item, Optional<String> sortKey) implements Shape {}

    /** Keys that are not known beforehand, such as the indicators of a case. */
    record Open(Scalar key, Shape value) implements Shape {}

    /**
     * A group of known keys.
     *
     * @param name what it is called in messages
     * @param block whether it is always written one key per line
     */
    record Record(String name, boolean block, List<Key> keys, List<Rule> rules) implements Shape {

        /** The key of this name. */
        public Optional<Key> key(String key) {
            for (Key known : keys) {
                if (known.name().equals(key)) {
                    return Optional.of(known);
                }
            }
            return Optional.empty();
        }

        /** The same keys and more. */
        Record and(List<Key> more) {
            return new Record(
                    name,
                    block,
                    java.util.stream.Stream.concat(keys.stream(), more.stream()).toList(),
                    rules);
        }
    }

    /** Two shapes for one key; the written form decides which is meant. */
    record Either(Shape first, Shape second, Form firstForm) implements Shape {

        /** The shape that a value of this form has. */
        public Shape of(Node node) {
            return firstForm.fits(node) ? first : second;
        }
    }

    /** What tells the two shapes of an {@link Either} apart. */
    enum Form {
        /** A single text. */
        TEXT,
        /** The word {@code none}. */
        NONE,
        /** A map with the key {@code leaves}. */
        WITH_LEAVES,
        /** A map that holds maps. */
        MAP_OF_MAPS;

        boolean fits(Node node) {
            return switch (this) {
                case TEXT -> node instanceof TextNode;
                case NONE -> node instanceof TextNode text && text.text().equals("none");
                case WITH_LEAVES -> node instanceof MapNode map && map.has("leaves");
                case MAP_OF_MAPS ->
                    node instanceof MapNode map
                            && map.entries().stream()
                                    .anyMatch(e -> e.value() instanceof MapNode || e.value() instanceof ListNode);
            };
        }
    }
}
