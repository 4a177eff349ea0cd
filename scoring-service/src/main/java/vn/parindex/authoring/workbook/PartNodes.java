package vn.parindex.authoring.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.parindex.catalogue.shape.Shape;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.catalogue.yaml.TextNode;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Nearest;

/** The parts of leaves and amendments, found by whose they are. */
final class PartNodes {

    private final Unread unread;
    private final Findings findings;
    private final GroupNodes groups;
    private final Map<String, Map<LeafPart, List<Line>>> byOwner = new LinkedHashMap<>();
    private final Set<String> owners = new LinkedHashSet<>();

    PartNodes(Rows rows, Findings findings) {
        this.unread = rows.unread();
        this.findings = findings;
        this.groups = new GroupNodes(findings);
        for (LeafPart part : LeafPart.values()) {
            boolean alone = LeafPart.on(part.sheet).size() == 1;
            for (Line line : rows.on(part.sheet)) {
                if (alone || line.text(SheetPlan.KIND).filter(part.kind::equals).isPresent()) {
                    byOwner.computeIfAbsent(owner(line), any -> new EnumMap<>(LeafPart.class))
                            .computeIfAbsent(part, any -> new ArrayList<>())
                            .add(line);
                }
            }
        }
    }

    private static String owner(Line line) {
        return line.text(SheetPlan.OWNER).orElse("");
    }

    /** The leaf, or the change, with the parts that are its own. */
    MapNode add(MapNode leaf, String owner, Shape.Record shape) {
        owners.add(owner);
        MapNode whole = leaf;
        for (Map.Entry<LeafPart, List<Line>> part :
                byOwner.getOrDefault(owner, Map.of()).entrySet()) {
            whole = with(whole, part.getKey(), part.getValue(), shape);
        }
        return whole;
    }

    private MapNode with(MapNode leaf, LeafPart part, List<Line> lines, Shape.Record shape) {
        return part.perItem ? items(leaf, part, lines, shape) : together(leaf, part, lines, shape);
    }

    private MapNode items(MapNode leaf, LeafPart part, List<Line> lines, Shape.Record shape) {
        String key = part.keys.get(0);
        Shape list = Column.of(shape, key);
        String first = part.columns().get(0).path();
        Line only = lines.get(0);
        if (Column.isRemovable(list)
                && lines.size() == 1
                && only.text(first).filter(Written.NONE::equals).isPresent()) {
            return leaf.with(key, new TextNode(Written.NONE, only.placeOf(first)));
        }
        Shape.Record item = Column.item(list);
        List<Node> items = new ArrayList<>();
        lines.forEach(line -> items.add(groups.map(line, "", item, any -> true)));
        return leaf.with(key, new ListNode(items, only.place()));
    }

    private MapNode together(MapNode leaf, LeafPart part, List<Line> lines, Shape.Record shape) {
        lines.stream()
                .skip(1)
                .forEach(line -> findings.error(
                        "row-twice",
                        line.placeOf(SheetPlan.OWNER),
                        part.kind + " viết hai lần (" + owner(line) + ")",
                        "mỗi tiêu chí một dòng loại này"));
        MapNode whole = leaf;
        for (String key : part.keys) {
            Optional<Node> value = groups.value(lines.get(0), key, Column.of(shape, key), false);
            if (value.isPresent()) {
                whole = whole.with(key, value.get());
            }
        }
        return whole;
    }

    /** Adds a finding for each row whose owner stands nowhere, or for its cells when nobody can know. */
    void refuseOrphans() {
        byOwner.forEach((owner, parts) -> {
            if (!owners.contains(owner)) {
                parts.forEach((part, lines) -> lines.forEach(line -> orphan(owner, part, line)));
            }
        });
    }

    private void orphan(String owner, LeafPart part, Line line) {
        if (unread.has(part.sheet, SheetPlan.OWNER) || areOwnersUnread()) {
            with(MapNode.empty(line.place()), part, List.of(line), Keys.LEAF);
            return;
        }
        findings.error(
                "unknown-owner",
                line.placeOf(SheetPlan.OWNER),
                "không có tiêu chí hoặc sửa đổi này (" + owner + ")",
                Nearest.hint(owner, owners) + "cần mã ở trang " + SheetPlan.CRITERIA + ", hoặc số ở trang "
                        + SheetPlan.AMENDMENTS);
    }

    private boolean areOwnersUnread() {
        return unread.has(SheetPlan.CRITERIA, SheetPlan.KIND)
                || unread.has(SheetPlan.CRITERIA, "code")
                || unread.has(SheetPlan.AMENDMENTS, SheetPlan.NUMBER);
    }
}
