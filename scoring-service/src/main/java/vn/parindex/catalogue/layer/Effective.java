package vn.parindex.catalogue.layer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.catalogue.CodeOrder;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.catalogue.yaml.TextNode;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;

/** Bộ hiệu lực: all layers of a set, as they hold on one day, in one document. */
public final class Effective {

    private final LocalDate asOf;
    private final Findings findings;
    private final Merge merge;

    private Effective(LocalDate asOf, Findings findings) {
        this.asOf = asOf;
        this.findings = findings;
        this.merge = new Merge(findings);
    }

    /**
     * The effective document.
     *
     * @param layers base first
     * @param asOf amendments that take effect later are left out
     */
    public static MapNode of(List<Layer> layers, LocalDate asOf, Findings findings) {
        return new Effective(asOf, findings).build(layers);
    }

    /** The effective document with changes made to it. */
    public static MapNode change(MapNode document, List<PlacedChange> changes, List<Layer> layers, Findings findings) {
        MapNode changed = document;
        for (PlacedChange change : changes) {
            changed = Changes.apply(changed, change.change(), change.place(), findings);
        }
        return Indicators.add(sorted(changed), layers, findings);
    }

    /** The days on which some amendment takes effect. */
    public static List<LocalDate> days(List<Layer> layers) {
        return layers.stream()
                .flatMap(layer -> layer.set().maps("amendments").stream())
                .flatMap(amendment -> amendment.text("effective").stream())
                .map(LocalDate::parse)
                .distinct()
                .toList();
    }

    /** A change and how it is named in messages. */
    public record PlacedChange(NodeChange change, Place place) {}

    private MapNode build(List<Layer> layers) {
        Layer base = layers.get(0);
        MapNode document = own(base).without("amendments").without("exceptions");
        if (base.set().has("amendments")) {
            findings.error(
                    "amendment-without-base",
                    base.set().placeOf("amendments"),
                    "có sửa đổi mà không có bộ gốc (amendments)",
                    "thêm extends, hoặc sửa thẳng tiêu chí");
        }
        for (Layer layer : layers.subList(1, layers.size())) {
            document = over(document, layer);
        }
        MapNode sorted = sorted(document);
        return Indicators.add(sorted, layers, findings);
    }

    private MapNode over(MapNode base, Layer layer) {
        MapNode amended = new Amendments(asOf, findings).apply(base, layer);
        MapNode own = own(layer);
        MapNode merged = merge.header(base, own).with("areas", merge.areas(amended, own));
        return new PrintedAmendments(asOf, findings).apply(merged, layer);
    }

    /** The layer alone; each of its leaves says which layer it comes from. */
    private MapNode own(Layer layer) {
        Place place = layer.set().place();
        Map<String, MapNode> areas = new LinkedHashMap<>();
        for (Layer.AreaFile file : layer.areas()) {
            String code = file.area().text("code").orElse("");
            MapNode twice = areas.putIfAbsent(code, file.area());
            if (twice != null) {
                findings.error(
                        "duplicate-code",
                        file.area().placeOf("code"),
                        "lĩnh vực có ở hai tệp (" + code + ")",
                        "mỗi lĩnh vực một tệp");
            }
        }
        MapNode document = layer.set().with("areas", new ListNode(new ArrayList<>(areas.values()), place));
        Node id = new TextNode(layer.id(), place);
        return LeafTree.change(document, leaf -> Optional.of(leaf.with("layer", id)));
    }

    private static MapNode sorted(MapNode document) {
        return sort(document, "areas", area -> sort(area, "criteria", criterion -> sort(criterion, "leaves", l -> l)));
    }

    private static MapNode sort(MapNode map, String key, java.util.function.UnaryOperator<MapNode> inner) {
        if (!map.has(key)) {
            return map;
        }
        List<Node> items = new ArrayList<>();
        map.maps(key).stream()
                .map(inner)
                .sorted(Comparator.comparing(item -> item.text("code").orElse(""), CodeOrder.NATURAL))
                .forEach(items::add);
        return map.with(key, new ListNode(items, map.placeOf(key)));
    }
}
