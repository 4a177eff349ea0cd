package vn.parindex.authoring.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.catalogue.shape.CanonicalWriter;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.catalogue.yaml.TextNode;
import vn.parindex.finding.BadInput;

/**
 * Hợp nhất hai lần sửa của một bộ. A unit is one key of a leaf, gate, amendment or case, found by code wherever it stands:
 * what only one person changed is taken over, what both changed in the same way as well, and everything else is a conflict.
 */
public final class LayerMerge {

    private final TreeMerge trees;

    private LayerMerge(Map<String, Side> choices) {
        this.trees = new TreeMerge(choices);
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
        return new LayerMerge(choices).merged(LayerUnits.of(base), LayerUnits.of(mine), LayerUnits.of(theirs));
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
        for (String name : names) {
            Optional<Node> found = trees.merge(
                    Unit.of(name),
                    Optional.ofNullable(base.get(name)),
                    Optional.ofNullable(mine.get(name)),
                    Optional.ofNullable(theirs.get(name)));
            found.ifPresent(node -> units.put(name, (MapNode) node));
        }
        List<Conflict> open = new ArrayList<>(trees.open());
        List<Conflict> all = new ArrayList<>(trees.conflicts());
        sameFiles(units).forEach(conflict -> {
            open.add(conflict);
            all.add(conflict);
        });
        return new Merged(
                open.isEmpty() ? Optional.of(LayerUnits.files(units)) : Optional.empty(),
                List.copyOf(open),
                List.copyOf(all));
    }

    /** Two areas that were given one file by two people. */
    private static List<Conflict> sameFiles(Map<String, MapNode> units) {
        Map<String, String> owners = new TreeMap<>();
        List<Conflict> found = new ArrayList<>();
        units.forEach((name, unit) -> {
            String file = LayerUnits.file(name, unit);
            String other = owners.putIfAbsent(file, name);
            if (other != null) {
                found.add(new Conflict(
                        name + "/" + LayerUnits.FILE,
                        name,
                        "Tệp",
                        Optional.empty(),
                        Optional.of(file + " (" + name + ")"),
                        Optional.of(file + " (" + other + ")")));
            }
        });
        return found;
    }

    /** Whether two values say the same, wherever they stand. */
    static boolean same(Optional<? extends Node> one, Optional<? extends Node> other) {
        return one.isPresent() == other.isPresent() && (one.isEmpty() || same(one.get(), other.orElseThrow()));
    }

    private static boolean same(Node one, Node other) {
        if (one instanceof TextNode text && other instanceof TextNode that) {
            return text.text().equals(that.text());
        }
        return one.getClass() == other.getClass() && CanonicalWriter.inline(one).equals(CanonicalWriter.inline(other));
    }
}
