package vn.parindex.catalogue.read;

import static vn.parindex.catalogue.read.Values.needed;
import static vn.parindex.catalogue.read.Values.text;
import static vn.parindex.catalogue.read.Values.texts;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.catalogue.Area;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Criterion;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.SetId;
import vn.parindex.catalogue.yaml.MapNode;

/** The effective document as the typed set. */
public final class SetReader {

    private SetReader() {}

    /**
     * The set.
     *
     * @param document an effective document whose shape and meaning were checked
     * @param digest the digest of its canonical text
     */
    public static CriteriaSet read(MapNode document, String digest) {
        Map<IndicatorId, Indicator> indicators = indicators(document);
        List<Area> areas = areas(document, new LeafReader(indicators, switches(document)));
        return new CriteriaSet(
                new SetId(needed(document, "id")),
                needed(document, "version"),
                needed(document, "title"),
                needed(document, "place"),
                text(document, "level").equals("district"),
                needed(document, "appraising-body"),
                HeaderReader.period(document.map("period").orElseThrow()),
                document.text("extends").map(SetId::new),
                document.text("status").orElse("draft"),
                areas.stream().flatMap(area -> area.leaves().stream()).anyMatch(Leaf::illustrative),
                HeaderReader.policy(document.map("scoring").orElse(MapNode.empty(document.place()))),
                HeaderReader.grades(document.map("grades").orElseThrow()),
                HeaderReader.tieBreaks(document),
                areas,
                HeaderReader.adjustments(document),
                HeaderReader.gates(document),
                HeaderReader.sources(document),
                texts(document, "notes"),
                indicators,
                HeaderReader.lineage(document),
                digest);
    }

    private static Map<String, Boolean> switches(MapNode document) {
        Map<String, Boolean> switches = new LinkedHashMap<>();
        document.maps("switches").forEach(node -> switches.put(needed(node, "id"), Values.yes(node, "on")));
        return switches;
    }

    private static Map<IndicatorId, Indicator> indicators(MapNode document) {
        Map<IndicatorId, Indicator> indicators = new LinkedHashMap<>();
        for (MapNode node : document.maps("indicators")) {
            indicators.put(new IndicatorId(needed(node, "id")), HeaderReader.indicator(node));
        }
        return java.util.Collections.unmodifiableMap(indicators);
    }

    private static List<Area> areas(MapNode document, LeafReader leaves) {
        return document.maps("areas").stream()
                .map(area ->
                        new Area(needed(area, "code"), needed(area, "name"), printed(area), criteria(area, leaves)))
                .toList();
    }

    private static List<Criterion> criteria(MapNode area, LeafReader leaves) {
        return area.maps("criteria").stream()
                .map(node -> {
                    List<MapNode> parts = node.has("leaves") ? node.maps("leaves") : List.of(node);
                    return new Criterion(
                            needed(node, "code"),
                            needed(node, "name"),
                            node.has("leaves") ? printed(node) : Optional.empty(),
                            parts.stream().map(leaves::leaf).toList());
                })
                .toList();
    }

    private static Optional<BigDecimal> printed(MapNode node) {
        return node.text("max").map(BigDecimal::new);
    }

    /** One leaf alone, for checks that look at a leaf of a document whose shape was checked. */
    public static Optional<Leaf> leaf(MapNode document, MapNode leaf) {
        return leaf.has("code")
                ? Optional.of(new LeafReader(indicators(document), switches(document)).leaf(leaf))
                : Optional.empty();
    }
}
