package vn.parindex.catalogue.layer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.parindex.catalogue.CodeOrder;
import vn.parindex.catalogue.shape.FileShape;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.finding.Findings;

/** Adds to a document the indicators that its leaves and adjustments read; those it has already stay as they are. */
final class Indicators {

    private Indicators() {}

    static MapNode add(MapNode document, List<Layer> layers, Findings findings) {
        Map<String, MapNode> known = new HashMap<>();
        layers.forEach(layer -> layer.indicators().ifPresent(file -> known.putAll(byId(file))));
        known.putAll(byId(document));
        Map<String, Node> used = new TreeMap<>(CodeOrder.NATURAL);
        List<String> missing = new ArrayList<>();
        for (String id : read(document)) {
            Optional.ofNullable(known.get(id)).ifPresentOrElse(found -> used.put(id, found), () -> missing.add(id));
        }
        if (!missing.isEmpty()) {
            Map<String, MapNode> last = last(layers, findings);
            missing.stream().filter(last::containsKey).forEach(id -> used.put(id, last.get(id)));
        }
        if (used.isEmpty() && !missing.isEmpty()) {
            findings.error(
                    "unknown-indicator",
                    document.place(),
                    "không có chỉ báo nào của bộ (" + String.join(", ", missing) + ")",
                    "mô tả các chỉ báo trong indicators.yaml, đặt trong thư mục của bộ hoặc bên cạnh");
        }
        return document.with("indicators", new ListNode(new ArrayList<>(used.values()), document.place()));
    }

    private static Map<String, MapNode> last(List<Layer> layers, Findings findings) {
        Optional<SetFiles.Located> file = layers.isEmpty()
                ? ShippedFiles.shippedIndicators()
                : layers.get(layers.size() - 1).files().lastIndicators();
        return file.flatMap(found -> new LayerReader(findings).read(found.shown(), found.bytes(), FileShape.INDICATORS))
                .map(Indicators::byId)
                .orElse(Map.of());
    }

    private static Map<String, MapNode> byId(MapNode file) {
        Map<String, MapNode> byId = new LinkedHashMap<>();
        file.maps("indicators")
                .forEach(indicator -> byId.putIfAbsent(indicator.text("id").orElse(""), indicator));
        return byId;
    }

    private static List<String> read(MapNode document) {
        List<String> ids = new ArrayList<>();
        for (MapNode leaf : LeafTree.leaves(document)) {
            leaf.text("indicator").ifPresent(ids::add);
            leaf.maps("milestones")
                    .forEach(milestone -> milestone.text("indicator").ifPresent(ids::add));
        }
        document.maps("adjustments").forEach(line -> line.text("indicator").ifPresent(ids::add));
        return ids.stream().distinct().toList();
    }
}
