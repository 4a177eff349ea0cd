package vn.parindex.catalogue.layer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.catalogue.yaml.TextNode;
import vn.parindex.finding.Findings;

/** Sửa đổi: applies a layer's amendments to the leaves of its base, in the order in which they take effect. */
final class Amendments {

    private final LocalDate asOf;
    private final Findings findings;

    Amendments(LocalDate asOf, Findings findings) {
        this.asOf = asOf;
        this.findings = findings;
    }

    MapNode apply(MapNode base, Layer layer) {
        List<MapNode> ordered = layer.set().maps("amendments").stream()
                .filter(amendment -> amendment.has("leaf"))
                .sorted(Comparator.comparing(amendment -> effective(amendment, layer)))
                .toList();
        MapNode document = base;
        for (MapNode amendment : ordered) {
            String code = amendment.text("leaf").orElse("");
            if (LeafTree.leaf(document, code).isEmpty()) {
                findings.error(
                        "unknown-leaf",
                        amendment.placeOf("leaf"),
                        "lớp gốc không có tiêu chí này (" + code + ")",
                        "cần mã của một tiêu chí chưa bị bỏ ở lớp gốc");
            } else if (!effective(amendment, layer).isAfter(asOf)) {
                document = applyOne(document, amendment, layer);
            }
        }
        return document;
    }

    static LocalDate effective(MapNode amendment, Layer layer) {
        return amendment
                .text("effective")
                .or(() -> layer.set().map("period").flatMap(period -> period.text("from")))
                .map(LocalDate::parse)
                .orElse(LocalDate.MIN);
    }

    private MapNode applyOne(MapNode document, MapNode amendment, Layer layer) {
        String code = amendment.text("leaf").orElse("");
        return amendment.has("drop")
                ? LeafTree.drop(document, code)
                : LeafTree.changeLeaf(document, code, leaf -> amended(leaf, amendment, layer));
    }

    private MapNode amended(MapNode leaf, MapNode amendment, Layer layer) {
        MapNode changed = leaf;
        for (NodeChange change : changes(amendment)) {
            changed = Changes.apply(changed, change, amendment.place(), findings);
        }
        return noted(marked(changed, amendment, layer), amendment);
    }

    private static List<NodeChange> changes(MapNode amendment) {
        List<MapNode.Entry> entries =
                amendment.map("change").map(MapNode::entries).orElse(List.of());
        return entries.stream()
                .map(entry -> new NodeChange(Optional.empty(), entry.key(), kept(entry.value())))
                .toList();
    }

    /** The new value; empty: the key is removed. */
    static Optional<Node> kept(Node value) {
        return value instanceof TextNode text && text.text().equals("none") ? Optional.empty() : Optional.of(value);
    }

    /** Remembers who set which keys, and from when. */
    private static MapNode marked(MapNode leaf, MapNode amendment, Layer layer) {
        List<Node> keys = new ArrayList<>();
        amendment
                .map("change")
                .map(MapNode::entries)
                .orElse(List.of())
                .forEach(entry -> keys.add(new TextNode(entry.key(), entry.place())));
        MapNode mark = MapNode.empty(amendment.place())
                .with("set", new TextNode(layer.id(), amendment.place()))
                .with("effective", new TextNode(effective(amendment, layer).toString(), amendment.place()))
                .with("keys", new ListNode(keys, amendment.place()));
        MapNode cited =
                amendment.get("citation").map(c -> mark.with("citation", c)).orElse(mark);
        List<Node> marks = new ArrayList<>(leaf.maps("amended"));
        marks.add(cited);
        return leaf.with("amended", new ListNode(marks, amendment.place()));
    }

    private static MapNode noted(MapNode leaf, MapNode amendment) {
        if (!amendment.has("note")) {
            return leaf;
        }
        List<Node> notes = new ArrayList<>(leaf.texts("note"));
        notes.addAll(amendment.texts("note"));
        return leaf.with("note", new ListNode(notes, amendment.placeOf("note")));
    }
}
