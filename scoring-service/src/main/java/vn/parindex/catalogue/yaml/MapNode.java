package vn.parindex.catalogue.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.finding.Place;

/** Một nhóm khóa và giá trị, in written order. Every change makes a new map; places stay those of the written text. */
public record MapNode(List<Entry> entries, Place place) implements Node {

    /** One key with its value. */
    public record Entry(String key, Place place, Node value) {}

    public MapNode {
        entries = List.copyOf(entries);
    }

    /** An empty map, to be filled by {@link #with}. */
    public static MapNode empty(Place place) {
        return new MapNode(List.of(), place);
    }

    public boolean has(String key) {
        return entry(key).isPresent();
    }

    public Optional<Node> get(String key) {
        return entry(key).map(Entry::value);
    }

    /** The text of a key; empty when the key is missing or holds no text. */
    public Optional<String> text(String key) {
        return get(key).filter(TextNode.class::isInstance).map(node -> ((TextNode) node).text());
    }

    /** The map of a key; empty when the key is missing or holds no map. */
    public Optional<MapNode> map(String key) {
        return get(key).filter(MapNode.class::isInstance).map(MapNode.class::cast);
    }

    /** The maps listed under a key; none when the key is missing or holds no list. */
    public List<MapNode> maps(String key) {
        return list(key).map(ListNode::maps).orElse(List.of());
    }

    /** The texts listed under a key, or its single text. */
    public List<TextNode> texts(String key) {
        Optional<Node> value = get(key);
        if (value.isPresent() && value.get() instanceof TextNode single) {
            return List.of(single);
        }
        return list(key).map(ListNode::texts).orElse(List.of());
    }

    /** Where the key's value stands, or the map itself when the key is missing. */
    public Place placeOf(String key) {
        return get(key).map(Node::place).orElse(place);
    }

    /** This map with the key's value replaced where it stands, or added at the end. */
    public MapNode with(String key, Node value) {
        List<Entry> changed = new ArrayList<>(entries);
        Entry entry = new Entry(key, value.place(), value);
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i).key().equals(key)) {
                changed.set(i, entry);
                return new MapNode(changed, place);
            }
        }
        changed.add(entry);
        return new MapNode(changed, place);
    }

    /** This map without a key. */
    public MapNode without(String key) {
        return new MapNode(
                entries.stream().filter(entry -> !entry.key().equals(key)).toList(), place);
    }

    private Optional<Entry> entry(String key) {
        for (Entry entry : entries) {
            if (entry.key().equals(key)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    private Optional<ListNode> list(String key) {
        return get(key).filter(ListNode.class::isInstance).map(ListNode.class::cast);
    }
}
