package vn.parindex.catalogue.shape;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.catalogue.yaml.TextNode;
import vn.parindex.finding.Findings;

/**
 * Tiêu chí thế chỗ. A leaf that cannot be read as one that can, at the same places, so that the rest of its set is looked at;
 * never scored with.
 *
 * @param named whether only its name, lead or citation is made up: all that gives points is as it is written
 * @param counted whether its maximum is as it is written
 */
public record StandIn(MapNode leaf, boolean named, boolean counted) {

    /** What says nothing about how the leaf is scored. */
    private static final Set<String> KEPT = Set.of(
            "code",
            "name",
            "max",
            "indicator",
            "shares-indicator",
            "roll-up",
            "applies",
            "citation",
            "lead",
            "approval");

    /** Empty when not even its code can be read. */
    public static Optional<StandIn> of(MapNode leaf, String source) {
        MapNode named = named(leaf, source);
        if (fits(named, LeafShape.LEAF)) {
            return Optional.of(new StandIn(named, true, true));
        }
        MapNode kept = kept(leaf);
        MapNode hollow = or(or(named(kept, source), "max", "1"), "indicator", "khong-doc-duoc")
                .with("method", text("yes-no", leaf));
        return Optional.of(hollow)
                .filter(made -> fits(made, LeafShape.LEAF))
                .map(made -> new StandIn(made, false, kept.has("max")));
    }

    /** Whether a leaf can be read as it is written. */
    public static boolean isReadable(MapNode leaf) {
        return fits(leaf, LeafShape.LEAF);
    }

    private static MapNode named(MapNode leaf, String source) {
        MapNode named = or(or(leaf, "name", "-"), "lead", "-");
        boolean cited = leaf.has("citation")
                || leaf.map("target").filter(target -> target.has("citation")).isPresent();
        return cited
                ? named
                : named.with("citation", MapNode.empty(leaf.place()).with("source", text(source, leaf)));
    }

    /** Whose figures of an indicator are read is not known while it says so in a way that cannot be read. */
    private static MapNode kept(MapNode leaf) {
        List<MapNode.Entry> entries = leaf.entries().stream()
                .filter(entry -> KEPT.contains(entry.key()))
                .filter(entry -> LeafShape.LEAF
                        .key(entry.key())
                        .filter(key -> fits(entry.value(), key.shape()))
                        .isPresent())
                .toList();
        MapNode kept = new MapNode(entries, leaf.place());
        return leaf.has("roll-up") == kept.has("roll-up") ? kept : kept.without("indicator");
    }

    private static MapNode or(MapNode leaf, String key, String value) {
        return leaf.has(key) ? leaf : leaf.with(key, text(value, leaf));
    }

    private static TextNode text(String value, MapNode leaf) {
        return new TextNode(value, leaf.place());
    }

    private static boolean fits(Node node, Shape shape) {
        Findings findings = new Findings();
        ShapeCheck.check(node, shape, findings);
        return !findings.hasErrors();
    }
}
