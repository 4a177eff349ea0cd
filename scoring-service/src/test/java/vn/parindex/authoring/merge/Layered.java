package vn.parindex.authoring.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.catalogue.yaml.TextNode;
import vn.parindex.finding.Place;

/** Edits of the files of a layer by what they hold; every change makes new ones. */
record Layered(SetDocuments documents) {

    static final Place NOWHERE = Place.of("thử");

    static TextNode text(String text) {
        return new TextNode(text, NOWHERE);
    }

    /** Every leaf, sub-criteria included. */
    List<MapNode> leaves() {
        return documents.areas().values().stream()
                .flatMap(area -> leaves(area).stream())
                .toList();
    }

    static List<MapNode> leaves(MapNode area) {
        List<MapNode> leaves = new ArrayList<>();
        for (MapNode criterion : area.maps("criteria")) {
            leaves.addAll(criterion.has("leaves") ? criterion.maps("leaves") : List.of(criterion));
        }
        return leaves;
    }

    Optional<MapNode> leaf(String code) {
        return leaves().stream().filter(leaf -> is(leaf, "code", code)).findFirst();
    }

    /** The number of the area in which a leaf stands. */
    Optional<String> areaOf(String code) {
        return documents.areas().values().stream()
                .filter(area -> leaves(area).stream().anyMatch(leaf -> is(leaf, "code", code)))
                .flatMap(area -> area.text("code").stream())
                .findFirst();
    }

    static boolean is(MapNode map, String key, String value) {
        return map.text(key).filter(value::equals).isPresent();
    }

    /** Every leaf with this number changed, or taken out; an area or group without any goes as well. */
    Layered leaf(String code, UnaryOperator<Optional<MapNode>> change) {
        TreeMap<String, MapNode> areas = new TreeMap<>();
        documents.areas().forEach((file, area) -> {
            Optional<MapNode> changed = list(area, "criteria", criterion -> {
                if (criterion.has("leaves")) {
                    return list(criterion, "leaves", leaf -> changed(leaf, code, change));
                }
                return changed(criterion, code, change);
            });
            changed.ifPresent(kept -> areas.put(file, kept));
        });
        return with(areas);
    }

    private static Optional<MapNode> changed(MapNode leaf, String code, UnaryOperator<Optional<MapNode>> change) {
        return is(leaf, "code", code) ? change.apply(Optional.of(leaf)) : Optional.of(leaf);
    }

    private static Optional<MapNode> list(MapNode map, String key, Function<MapNode, Optional<MapNode>> change) {
        List<Node> kept = new ArrayList<>();
        map.maps(key).forEach(item -> change.apply(item).ifPresent(kept::add));
        return kept.isEmpty() ? Optional.empty() : Optional.of(map.with(key, new ListNode(kept, NOWHERE)));
    }

    Layered with(TreeMap<String, MapNode> areas) {
        return new Layered(new SetDocuments(documents.set(), areas, documents.cases(), documents.indicators()));
    }

    Layered withCases(TreeMap<String, MapNode> cases) {
        return new Layered(new SetDocuments(documents.set(), documents.areas(), cases, documents.indicators()));
    }

    /** A list of the set's own file changed. */
    Layered listed(String key, UnaryOperator<List<MapNode>> change) {
        List<Node> items = List.copyOf(change.apply(documents.set().maps(key)));
        MapNode set = items.isEmpty()
                ? documents.set().without(key)
                : documents.set().with(key, new ListNode(items, NOWHERE));
        return new Layered(new SetDocuments(set, documents.areas(), documents.cases(), documents.indicators()));
    }

    /** Whether a text stands somewhere in the files. */
    boolean says(String text) {
        return Stream.of(
                        List.of(documents.set()),
                        documents.areas().values(),
                        documents.cases().values())
                .flatMap(Collection::stream)
                .anyMatch(document -> says(document, text));
    }

    private static boolean says(Node node, String text) {
        if (node instanceof TextNode found) {
            return found.text().equals(text);
        }
        return node instanceof ListNode list
                ? list.items().stream().anyMatch(item -> says(item, text))
                : ((MapNode) node).entries().stream().anyMatch(entry -> says(entry.value(), text));
    }
}
