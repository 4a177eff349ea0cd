package vn.parindex.authoring.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.shape.Shape;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;

/** Các dòng thành một lớp: trees whose places are cells. The other way round of {@link LayerRows}. */
final class LayerTrees {

    private final Rows rows;
    private final Findings findings;
    private final GroupNodes groups;

    private LayerTrees(Rows rows, Findings findings) {
        this.rows = rows;
        this.findings = findings;
        this.groups = new GroupNodes(findings);
    }

    /** The documents; where something is wrong a finding says so and the rest is still there. */
    static SetDocuments of(Rows rows, Findings findings) {
        return new LayerTrees(rows, findings).documents();
    }

    private SetDocuments documents() {
        PartNodes parts = new PartNodes(rows, findings);
        SortedMap<String, MapNode> areas = new AreaTrees(rows, parts, findings).areas();
        MapNode set = set(new AmendmentTrees(rows, parts, findings).amendments());
        parts.refuseOrphans();
        return new SetDocuments(set, areas, new CaseTrees(rows, findings).files(), indicators());
    }

    private MapNode set(List<MapNode> amendments) {
        Line line = rows.on(SheetPlan.HEADER).stream()
                .findFirst()
                .orElseGet(() -> new Line(new Place(SheetPlan.HEADER, 1, 1), new TreeMap<>(), new TreeMap<>()));
        MapNode set = groups.map(line, "", Keys.SET, SheetPlan::isInHeader);
        for (String key : SheetPlan.LISTS.keySet()) {
            Shape.Record item = Column.item(Column.of(Keys.SET, key));
            set = with(set, key, items(rows.on(SheetPlan.LISTS.getOrDefault(key, "")), item));
        }
        set = grades(set);
        set = with(set, "tie-breaks", items(on(SheetPlan.TIE_BREAK), Column.item(Column.of(Keys.SET, "tie-breaks"))));
        return with(set, "amendments", amendments);
    }

    private MapNode grades(MapNode set) {
        List<Line> scales = on(SheetPlan.SCALE);
        List<MapNode> steps = items(on(SheetPlan.STEP), Column.item(Column.of(Keys.GRADES, "steps")));
        scales.stream().skip(1).forEach(line -> twice(line, SheetPlan.SCALE));
        Optional<MapNode> scale = scales.stream()
                .findFirst()
                .map(line -> groups.map(line, "", Keys.GRADES, key -> !key.equals("steps")))
                .or(() -> steps.stream().findFirst().map(step -> MapNode.empty(step.place())));
        return scale.map(found -> set.with("grades", with(found, "steps", steps)))
                .orElse(set);
    }

    private void twice(Line line, String kind) {
        findings.error("row-twice", line.place(), "dòng viết hai lần (" + kind + ")", "chỉ một dòng loại này");
    }

    private List<Line> on(String kind) {
        return rows.on(SheetPlan.GRADES).stream()
                .filter(line -> line.text(SheetPlan.KIND).filter(kind::equals).isPresent())
                .toList();
    }

    private List<MapNode> items(List<Line> lines, Shape.Record shape) {
        return lines.stream()
                .map(line -> groups.map(line, "", shape, key -> true))
                .toList();
    }

    private Optional<MapNode> indicators() {
        List<MapNode> indicators = items(rows.on(SheetPlan.INDICATORS), Keys.INDICATOR);
        return indicators.stream()
                .findFirst()
                .map(first -> with(MapNode.empty(first.place()), "indicators", indicators));
    }

    /** The map with a list, unless it has no items. */
    static MapNode with(MapNode map, String key, List<MapNode> items) {
        return items.isEmpty()
                ? map
                : map.with(
                        key,
                        new ListNode(new ArrayList<Node>(items), items.get(0).place()));
    }
}
