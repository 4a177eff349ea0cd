package vn.parindex.authoring.merge;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.parindex.catalogue.CodeOrder;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.shape.CanonicalWriter;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.catalogue.yaml.TextNode;

/** Một lớp thành các phần lớn: an area is found by its code, whatever its file is called; other files by their name. */
final class LayerUnits {

    /** Says the file of an area; no key of the format begins so. */
    static final String FILE = "@file";

    /** The set first, then areas by code and the other files by name. */
    static final Comparator<String> IN_ORDER = Comparator.<String>comparingInt(name -> isArea(name) ? 1 : rank(name))
            .thenComparing(CodeOrder.NATURAL)
            .thenComparing(Comparator.naturalOrder());

    static final String SET = "set.yaml";
    static final String INDICATORS = "indicators.yaml";
    static final String CASES = "cases/";

    private static final String AREA = "lĩnh vực ";

    private LayerUnits() {}

    private static int rank(String name) {
        return name.equals(SET) ? 0 : 2;
    }

    static boolean isArea(String name) {
        return name.startsWith(AREA);
    }

    static Map<String, MapNode> of(SetDocuments documents) {
        Map<String, MapNode> units = new LinkedHashMap<>();
        documents.documents().forEach((file, document) -> {
            MapNode arranged = CanonicalWriter.arranged(document, SetDocuments.shape(file));
            if (documents.areas().containsKey(file)) {
                String name = AREA + arranged.text("code").orElse("");
                units.put(
                        units.containsKey(name) ? name + " (" + file + ")" : name,
                        arranged.with(FILE, new TextNode(file, arranged.place())));
            } else {
                units.put(file, arranged);
            }
        });
        return units;
    }

    static Map<String, String> files(Map<String, MapNode> units) {
        SortedMap<String, MapNode> areas = new TreeMap<>();
        SortedMap<String, MapNode> cases = new TreeMap<>();
        Map<String, String> files = AreaFiles.of(units);
        units.forEach((name, unit) -> {
            if (isArea(name)) {
                filled(unit.without(FILE)).ifPresent(area -> areas.put(files.getOrDefault(name, name), area));
            } else if (name.startsWith(CASES)) {
                cases.put(name, unit);
            }
        });
        MapNode set = Optional.ofNullable(units.get(SET)).orElseThrow();
        return new SetDocuments(set, areas, cases, Optional.ofNullable(units.get(INDICATORS))).canonical();
    }

    /** What a leaf was taken out of may be left without one; an area or group of nothing cannot be read. */
    private static Optional<MapNode> filled(MapNode area) {
        List<Node> criteria = area.maps("criteria").stream()
                .filter(each -> !LeafTable.isEmptyGroup(each))
                .map(Node.class::cast)
                .toList();
        return criteria.isEmpty()
                ? Optional.empty()
                : Optional.of(area.with("criteria", new ListNode(criteria, area.placeOf("criteria"))));
    }
}
