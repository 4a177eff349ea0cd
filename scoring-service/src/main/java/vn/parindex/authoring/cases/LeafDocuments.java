package vn.parindex.authoring.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.catalogue.shape.CanonicalWriter;
import vn.parindex.catalogue.shape.FileShape;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.catalogue.yaml.YamlReader;
import vn.parindex.finding.Findings;

/**
 * Từng lĩnh vực của một bộ hiệu lực. A leaf's points depend on nothing outside its area, so that a fault in it is tried on the
 * area alone: reading a whole set for each of a thousand faults would take minutes.
 */
public final class LeafDocuments {

    /** What speaks of leaves in other areas, or is not asked about. */
    private static final List<String> LEFT_OUT = List.of("gates", "tie-breaks", "adjustments");

    private final MapNode document;

    private LeafDocuments(MapNode document) {
        this.document = document;
    }

    /** @param canonical text of an effective set */
    public static LeafDocuments of(String canonical) {
        Findings findings = new Findings();
        Node root = YamlReader.parse("bộ hiệu lực", canonical, findings).orElseThrow();
        return new LeafDocuments((MapNode) root);
    }

    /** Every leaf by its code, in printed order. */
    public Map<String, MapNode> leaves() {
        Map<String, MapNode> leaves = new LinkedHashMap<>();
        document.maps("areas").forEach(area -> leaves.putAll(leaves(area)));
        return leaves;
    }

    /** The canonical text of the set as if each area were the whole of it, by the area's code. */
    Map<String, String> areaTexts() {
        MapNode header = document;
        for (String key : LEFT_OUT) {
            header = header.without(key);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        for (MapNode area : document.maps("areas")) {
            MapNode alone = header.with("areas", new ListNode(List.of(area), area.place()));
            alone = alone.with("indicators", indicators(leaves(area)));
            texts.put(area.text("code").orElse(""), CanonicalWriter.write(alone, FileShape.EFFECTIVE));
        }
        return texts;
    }

    private ListNode indicators(Map<String, MapNode> leaves) {
        Set<String> read = leaves.values().stream()
                .flatMap(leaf -> Stream.concat(
                        leaf.text("indicator").stream(),
                        leaf.maps("milestones").stream().flatMap(each -> each.text("indicator").stream())))
                .collect(Collectors.toSet());
        List<Node> kept = new ArrayList<>();
        document.maps("indicators").stream()
                .filter(each -> read.contains(each.text("id").orElse("")))
                .forEach(kept::add);
        return new ListNode(kept, document.placeOf("indicators"));
    }

    private static Map<String, MapNode> leaves(MapNode area) {
        Map<String, MapNode> leaves = new LinkedHashMap<>();
        for (MapNode criterion : area.maps("criteria")) {
            List<MapNode> own = criterion.has("leaves") ? criterion.maps("leaves") : List.of(criterion);
            own.forEach(leaf -> leaves.put(leaf.text("code").orElse(""), leaf));
        }
        return leaves;
    }
}
