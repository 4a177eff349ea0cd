package vn.parindex.authoring.merge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.catalogue.yaml.TextNode;
import vn.parindex.finding.BadInput;

/**
 * Hợp nhất hai lần sửa của một bộ. A unit is one key of a leaf, gate, amendment or case, found by code wherever it stands:
 * what only one person changed is taken over, what both changed in the same way as well, and everything else is a conflict.
 */
public final class LayerMerge {

    private final Choosing choosing;

    private LayerMerge(Map<String, Side> choices) {
        this.choosing = new Choosing(choices);
    }

    /**
     * Merges the files of a layer.
     *
     * @param base the revision that both began with
     * @param mine what the person wants to save
     * @param theirs the latest revision
     * @throws BadInput when a file cannot be read
     */
    public static Merged of(Map<String, String> base, Map<String, String> mine, Map<String, String> theirs) {
        return of(base, mine, theirs, Map.of());
    }

    /**
     * As {@link #of(Map, Map, Map)}.
     *
     * @param choices whose value is taken, by {@link Conflict#unit}; of units that are no conflict nothing is asked
     */
    public static Merged of(
            Map<String, String> base, Map<String, String> mine, Map<String, String> theirs, Map<String, Side> choices) {
        return of(read(base), read(mine), read(theirs), choices);
    }

    /** As {@link #of(Map, Map, Map, Map)}, of files that were read. */
    public static Merged of(SetDocuments base, SetDocuments mine, SetDocuments theirs, Map<String, Side> choices) {
        LeafTable old = new LeafTable(LayerUnits.of(base));
        LeafTable one = new LeafTable(LayerUnits.of(mine));
        LeafTable other = new LeafTable(LayerUnits.of(theirs));
        LayerMerge merge = new LayerMerge(choices);
        new LeafMoves(merge.choosing, old, one, other).align();
        return merge.merged(old.units(), one.units(), other.units());
    }

    private static SetDocuments read(Map<String, String> files) {
        return SetDocuments.read(SetFolder.amongShipped("hop-nhat", files));
    }

    private Merged merged(Map<String, MapNode> base, Map<String, MapNode> mine, Map<String, MapNode> theirs) {
        TreeSet<String> names = new TreeSet<>(LayerUnits.IN_ORDER);
        names.addAll(base.keySet());
        names.addAll(mine.keySet());
        names.addAll(theirs.keySet());
        Map<String, MapNode> units = new TreeMap<>(LayerUnits.IN_ORDER);
        TreeMerge trees = new TreeMerge(choosing);
        for (String name : names) {
            Optional<Node> found = trees.merge(
                    Unit.of(name),
                    Optional.ofNullable(base.get(name)),
                    Optional.ofNullable(mine.get(name)),
                    Optional.ofNullable(theirs.get(name)));
            found.ifPresent(node -> units.put(name, (MapNode) node));
        }
        List<Conflict> open = choosing.open();
        return new Merged(
                open.isEmpty() ? Optional.of(LayerUnits.files(units)) : Optional.empty(), open, choosing.conflicts());
    }

    /** Whether two values say the same, wherever they stand. */
    static boolean same(Optional<? extends Node> one, Optional<? extends Node> other) {
        return one.isPresent() == other.isPresent() && (one.isEmpty() || same(one.get(), other.orElseThrow()));
    }

    private static boolean same(Node one, Node other) {
        if (one instanceof TextNode text && other instanceof TextNode that) {
            return text.text().equals(that.text());
        }
        if (one instanceof ListNode list && other instanceof ListNode that) {
            return same(list.items(), that.items());
        }
        return one instanceof MapNode map
                && other instanceof MapNode that
                && all(map, MapNode.Entry::key).equals(all(that, MapNode.Entry::key))
                && same(all(map, MapNode.Entry::value), all(that, MapNode.Entry::value));
    }

    private static boolean same(List<Node> one, List<Node> other) {
        return one.size() == other.size()
                && IntStream.range(0, one.size()).allMatch(i -> same(one.get(i), other.get(i)));
    }

    private static <T> List<T> all(MapNode map, Function<MapNode.Entry, T> part) {
        return map.entries().stream().map(part).toList();
    }
}
