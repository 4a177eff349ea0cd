package vn.parindex.catalogue.layer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.finding.Findings;

/** Lays one set's own header and areas over those of its base. */
final class Merge {

    private static final List<String> REPLACED = List.of("grades", "tie-breaks");

    private static final Map<String, String> BY_KEY =
            Map.of("switches", "id", "adjustments", "code", "gates", "code", "sources", "id");

    private final Findings findings;

    Merge(Findings findings) {
        this.findings = findings;
    }

    /** The header of the upper set with what it inherits. */
    MapNode header(MapNode base, MapNode own) {
        MapNode merged = own.without("amendments").without("exceptions");
        for (String key : REPLACED) {
            if (!own.has(key) && base.get(key).isPresent()) {
                merged = merged.with(key, base.get(key).get());
            }
        }
        if (base.map("scoring").isPresent()) {
            merged = merged.with("scoring", settings(base.map("scoring").get(), own));
        }
        for (Map.Entry<String, String> list : BY_KEY.entrySet()) {
            if (base.has(list.getKey())) {
                BinaryOperator<MapNode> upper = (lower, higher) -> higher;
                merged = merged.with(list.getKey(), lists(base, own, list.getKey(), list.getValue(), upper));
            }
        }
        return merged;
    }

    private static MapNode settings(MapNode base, MapNode own) {
        MapNode merged = base;
        List<MapNode.Entry> entries = own.map("scoring").map(MapNode::entries).orElse(List.of());
        for (MapNode.Entry entry : entries) {
            merged = merged.with(entry.key(), entry.value());
        }
        return merged;
    }

    /** Areas and criteria by code; a leaf of the same code in both layers is an error. */
    ListNode areas(MapNode base, MapNode own) {
        return lists(
                base,
                own,
                "areas",
                "code",
                (lower, upper) -> headed(lower, upper)
                        .with("criteria", lists(lower, upper, "criteria", "code", this::criterion)));
    }

    private MapNode criterion(MapNode lower, MapNode upper) {
        if (LeafTree.isGroup(lower) && LeafTree.isGroup(upper)) {
            return headed(lower, upper).with("leaves", lists(lower, upper, "leaves", "code", this::twice));
        }
        return twice(lower, upper);
    }

    private MapNode twice(MapNode lower, MapNode upper) {
        findings.error(
                "duplicate-code",
                upper.placeOf("code"),
                "tiêu chí đã có ở lớp gốc (" + upper.text("code").orElse("") + ", " + lower.place() + ")",
                "sửa tiêu chí của lớp gốc bằng amendments");
        return lower;
    }

    /** The name and the printed maximum of the upper layer, where it says one. */
    private static MapNode headed(MapNode lower, MapNode upper) {
        MapNode headed = lower;
        for (String key : List.of("name", "max")) {
            if (upper.get(key).isPresent()) {
                headed = headed.with(key, upper.get(key).get());
            }
        }
        return headed;
    }

    private static ListNode lists(
            MapNode base, MapNode own, String key, String identity, BinaryOperator<MapNode> both) {
        Map<String, MapNode> merged = new LinkedHashMap<>();
        base.maps(key).forEach(item -> merged.put(item.text(identity).orElse(""), item));
        own.maps(key).forEach(item -> merged.merge(item.text(identity).orElse(""), item, both));
        List<Node> items = new ArrayList<>(merged.values());
        return new ListNode(items, own.has(key) ? own.placeOf(key) : base.placeOf(key));
    }
}
