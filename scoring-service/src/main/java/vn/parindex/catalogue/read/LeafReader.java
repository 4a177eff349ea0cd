package vn.parindex.catalogue.read;

import static vn.parindex.catalogue.read.Values.maybeWord;
import static vn.parindex.catalogue.read.Values.needed;
import static vn.parindex.catalogue.read.Values.text;
import static vn.parindex.catalogue.read.Values.texts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.parindex.catalogue.Applicability;
import vn.parindex.catalogue.Citation;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.NotArisenPolicy;
import vn.parindex.catalogue.Origin;
import vn.parindex.catalogue.RollUp;
import vn.parindex.catalogue.SetId;
import vn.parindex.catalogue.Target;
import vn.parindex.catalogue.yaml.MapNode;

/** One leaf of the effective document. */
final class LeafReader {

    private final Map<IndicatorId, Indicator> indicators;
    private final Map<String, Boolean> switches;

    LeafReader(Map<IndicatorId, Indicator> indicators, Map<String, Boolean> switches) {
        this.indicators = indicators;
        this.switches = switches;
    }

    Leaf leaf(MapNode leaf) {
        BigDecimal max = Values.number(leaf, "max");
        Citation citation = citation(leaf);
        Optional<Target> target = leaf.map("target").map(node -> PartReader.target(node, citation));
        Optional<IndicatorId> indicator = leaf.text("indicator").map(IndicatorId::new);
        return new Leaf(
                needed(leaf, "code"),
                needed(leaf, "name"),
                max,
                indicator,
                new MethodReader(leaf, max, target).method(),
                leaf.text("ratio-rounding").map(Integer::valueOf),
                target,
                leaf.map("due").map(PartReader::due),
                leaf.map("applies")
                        .map(node -> PartReader.applies(node, switches))
                        .orElse(Applicability.ALWAYS),
                maybeWord(leaf, "not-arisen", NotArisenPolicy.class),
                rollUp(leaf, indicator.or(() -> firstMilestone(leaf))),
                citation,
                texts(leaf, "evidence"),
                needed(leaf, "lead"),
                leaf.map("remedy").map(PartReader::remedy),
                leaf.has("approval"),
                text(leaf, "points-status").equals("illustrative"),
                texts(leaf, "note"),
                texts(leaf, "rows"),
                origins(leaf));
    }

    /** The leaf's own citation, or its target's. */
    private static Citation citation(MapNode leaf) {
        return leaf.map("citation")
                .or(() -> leaf.map("target").flatMap(target -> target.map("citation")))
                .map(PartReader::citation)
                .orElseThrow(() -> new IllegalStateException("no citation at " + leaf.place() + ", shape not checked"));
    }

    private RollUp rollUp(MapNode leaf, Optional<IndicatorId> indicator) {
        return maybeWord(leaf, "roll-up", RollUp.class)
                .or(() -> indicator
                        .flatMap(id -> Optional.ofNullable(indicators.get(id)))
                        .map(Indicator::rollUp))
                .orElse(RollUp.SUM_OF_COMMUNES);
    }

    private static Optional<IndicatorId> firstMilestone(MapNode leaf) {
        return leaf.maps("milestones").stream()
                .findFirst()
                .flatMap(milestone -> milestone.text("indicator"))
                .map(IndicatorId::new);
    }

    private static Map<String, Origin> origins(MapNode leaf) {
        Map<String, Origin> origins = new LinkedHashMap<>();
        Origin layer = new Origin(new SetId(text(leaf, "layer")), Optional.empty());
        leaf.entries().stream()
                .map(MapNode.Entry::key)
                .filter(key -> !key.equals("layer") && !key.equals("amended"))
                .forEach(key -> origins.put(key, layer));
        for (MapNode mark : leaf.maps("amended")) {
            Origin origin = new Origin(
                    new SetId(needed(mark, "set")), mark.text("effective").map(LocalDate::parse));
            texts(mark, "keys").forEach(key -> origins.put(key, origin));
        }
        return Map.copyOf(origins);
    }
}
