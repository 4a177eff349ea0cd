package vn.parindex.authoring.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.Findings;

/** The areas out of the rows of the outline: a row belongs to the area, and the group, above it. */
final class AreaTrees {

    private final Rows rows;
    private final PartNodes parts;
    private final Findings findings;
    private final GroupNodes groups;
    private final FileNames names;
    private final SortedMap<String, MapNode> areas = new TreeMap<>();
    private final List<MapNode> criteria = new ArrayList<>();
    private final List<MapNode> leaves = new ArrayList<>();
    private final Map<String, Line> codes = new LinkedHashMap<>();
    private Optional<Line> area = Optional.empty();
    private Optional<Line> group = Optional.empty();

    AreaTrees(Rows rows, PartNodes parts, Findings findings) {
        this.rows = rows;
        this.parts = parts;
        this.findings = findings;
        this.groups = new GroupNodes(findings);
        this.names = new FileNames(findings);
    }

    /** The area files by name. */
    SortedMap<String, MapNode> areas() {
        for (Line line : rows.on(SheetPlan.CRITERIA)) {
            String kind = line.text(SheetPlan.KIND).orElse("");
            switch (kind) {
                case SheetPlan.AREA -> {
                    closeArea();
                    area = Optional.of(line);
                }
                case SheetPlan.GROUP -> {
                    closeGroup();
                    group = within(line, area, SheetPlan.AREA);
                }
                case SheetPlan.CRITERION -> {
                    closeGroup();
                    within(line, area, SheetPlan.AREA).ifPresent(here -> criteria.add(leaf(here)));
                }
                case SheetPlan.SUB_CRITERION ->
                    within(line, group, SheetPlan.GROUP).ifPresent(here -> leaves.add(leaf(here)));
                default -> {} // the kind was refused where the row was read
            }
        }
        closeArea();
        return areas;
    }

    private Optional<Line> within(Line line, Optional<Line> above, String kind) {
        if (above.isEmpty()) {
            findings.error(
                    "row-out-of-place",
                    line.placeOf(SheetPlan.KIND),
                    "dòng đứng ngoài (" + line.text("code").orElse("") + ")",
                    "phía trên cần một dòng " + kind);
            return Optional.empty();
        }
        return Optional.of(line);
    }

    private MapNode leaf(Line line) {
        MapNode leaf = groups.map(line, "", Keys.LEAF, LeafPart::isWithLeaf);
        Optional<String> code = leaf.text("code");
        if (code.isEmpty()) {
            return leaf;
        }
        Line first = codes.putIfAbsent(code.get(), line);
        if (first != null) {
            findings.error(
                    "duplicate-code",
                    leaf.placeOf("code"),
                    "mã tiêu chí viết hai lần (" + code.get() + ")",
                    "mã này đã có ở dòng " + first.place().line());
            return leaf;
        }
        return parts.add(leaf, code.get(), Keys.LEAF);
    }

    private void closeGroup() {
        group.ifPresent(line -> {
            MapNode found = groups.map(line, "", Keys.GROUP, key -> !key.equals("leaves"));
            if (leaves.isEmpty()) {
                findings.error(
                        "row-out-of-place",
                        line.placeOf(SheetPlan.KIND),
                        "nhóm không có tiêu chí thành phần ("
                                + found.text("code").orElse("") + ")",
                        "thêm dòng tiêu chí thành phần ngay dưới, hoặc đổi loại dòng thành tiêu chí");
            }
            criteria.add(LayerTrees.with(found, "leaves", leaves));
        });
        leaves.clear();
        group = Optional.empty();
    }

    private void closeArea() {
        closeGroup();
        area.ifPresent(line -> {
            MapNode found = groups.map(line, "", Keys.AREA, key -> !key.equals("criteria"));
            String file = names.area(line, found);
            if (areas.putIfAbsent(file, LayerTrees.with(found, "criteria", criteria)) != null) {
                names.twice(line, file);
            }
        });
        criteria.clear();
    }
}
