package vn.parindex.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.check.Checks;
import vn.parindex.catalogue.layer.Effective;
import vn.parindex.catalogue.layer.Layer;
import vn.parindex.catalogue.layer.LayerReader;
import vn.parindex.catalogue.layer.NodeChange;
import vn.parindex.catalogue.read.SetReader;
import vn.parindex.catalogue.shape.CanonicalWriter;
import vn.parindex.catalogue.shape.FileShape;
import vn.parindex.catalogue.shape.ShapeCheck;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.catalogue.yaml.YamlReader;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;
import vn.parindex.runtime.Sha256;

/** The way from files to one sound effective document, its canonical text and its typed form. */
record EffectiveText(MapNode document, String canonical, Optional<CriteriaSet> set) {

    /**
     * All layers of a set on one day.
     *
     * @param asOf empty: the period's last day
     */
    static EffectiveText of(SetFolder folder, Optional<LocalDate> asOf, List<SetChange> changes, GateCheck gates) {
        Findings findings = new Findings();
        List<Layer> layers = new LayerReader(findings).read(folder.files());
        findings.stopOnErrors();
        MapNode document = Effective.of(layers, asOf.orElseGet(() -> lastDay(layers)), findings);
        if (!changes.isEmpty()) {
            document = Effective.change(document, placed(changes, findings), layers, findings);
        }
        findings.stopOnErrors();
        return sound(document, gates, findings);
    }

    /** A canonical text that was written by this record. */
    static EffectiveText parse(String shown, String canonical, GateCheck gates) {
        Findings findings = new Findings();
        Optional<Node> node = YamlReader.parse(shown, canonical, findings);
        findings.stopOnErrors();
        return sound(
                (MapNode) node.filter(MapNode.class::isInstance).orElse(MapNode.empty(Place.of(shown))),
                gates,
                findings);
    }

    /** An effective document with changes made to it, in their order. */
    static EffectiveText change(MapNode document, List<SetChange> changes, GateCheck gates) {
        Findings findings = new Findings();
        MapNode changed = Effective.change(document, placed(changes, findings), List.of(), findings);
        findings.stopOnErrors();
        return sound(changed, gates, findings);
    }

    private static EffectiveText sound(MapNode document, GateCheck gates, Findings findings) {
        EffectiveText text = of(document, gates, findings);
        findings.stopOnErrors();
        return text;
    }

    /** The document with its meaning checked; of no use when there are errors among the findings. */
    static EffectiveText of(MapNode document, GateCheck gates, Findings findings) {
        ShapeCheck.check(document, FileShape.EFFECTIVE, findings);
        if (!document.has("grades")) {
            findings.error(
                    "no-grades",
                    document.place(),
                    "bộ chỉ số thiếu thang xếp loại (grades)",
                    "thêm grades, hoặc kế thừa một bộ có grades");
        }
        if (findings.hasErrors()) {
            return new EffectiveText(document, "", Optional.empty());
        }
        String canonical = CanonicalWriter.write(document, FileShape.EFFECTIVE);
        CriteriaSet set = SetReader.read(document, Sha256.of(canonical));
        Checks.meaning(document, set, findings);
        sentences(document, set, gates, findings);
        return new EffectiveText(document, canonical, Optional.of(set));
    }

    private static void sentences(MapNode document, CriteriaSet set, GateCheck gates, Findings findings) {
        List<MapNode> nodes = document.maps("gates");
        for (int i = 0; i < nodes.size(); i++) {
            Place place = nodes.get(i).placeOf("sentence");
            gates.faults(set, set.gates().get(i))
                    .forEach(fault -> findings.error("gate-sentence", place, fault.what(), fault.expected()));
        }
    }

    /** The typed set of a sound document. */
    CriteriaSet typed() {
        return set.orElseThrow(() -> new IllegalStateException("the document is not sound"));
    }

    private static LocalDate lastDay(List<Layer> layers) {
        MapNode top = layers.get(layers.size() - 1).set();
        return top.map("period")
                .flatMap(period -> period.text("to"))
                .map(LocalDate::parse)
                .orElseThrow();
    }

    private static List<Effective.PlacedChange> placed(List<SetChange> changes, Findings findings) {
        List<Effective.PlacedChange> placed = new ArrayList<>();
        for (SetChange change : changes) {
            String shown = "set[" + placed.size() + "]";
            Optional<Node> value = change.value().flatMap(text -> YamlReader.parse(shown, text, findings));
            placed.add(
                    new Effective.PlacedChange(new NodeChange(change.leaf(), change.path(), value), Place.of(shown)));
        }
        return placed;
    }
}
