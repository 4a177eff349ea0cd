package vn.parindex.authoring.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.parindex.catalogue.shape.Key;
import vn.parindex.catalogue.shape.Shape;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.catalogue.yaml.TextNode;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;

/** Đọc lại một nhóm khóa từ các ô của một dòng: what {@link GroupCells} wrote. */
final class GroupNodes {

    private final Findings findings;
    private final Read read;

    GroupNodes(Findings findings) {
        this.findings = findings;
        this.read = new Read(findings);
    }

    /** The group of the chosen keys, without those whose cells are blank. */
    MapNode map(Line line, String prefix, Shape.Record shape, Predicate<String> chosen) {
        MapNode map = new MapNode(entries(line, prefix, shape, chosen), line.place());
        missing(map, line, prefix, shape, chosen);
        return map;
    }

    /** Says at its own blank cell what the group cannot do without. */
    private void missing(MapNode map, Line line, String prefix, Shape.Record shape, Predicate<String> chosen) {
        for (Key key : shape.keys()) {
            if (key.required() && chosen.test(key.name()) && !map.has(key.name())) {
                Column column = Column.of(prefix + key.name(), key.shape()).get(0);
                findings.error(
                        "missing-key",
                        line.placeOf(column.path()),
                        "thiếu «" + Wording.heading(column.path()) + "» (" + key.name() + ")",
                        "điền ô này");
            }
        }
    }

    private List<MapNode.Entry> entries(Line line, String prefix, Shape.Record shape, Predicate<String> chosen) {
        List<MapNode.Entry> entries = new ArrayList<>();
        for (Key key : shape.keys()) {
            if (chosen.test(key.name())) {
                value(line, prefix + key.name(), key.shape(), key.required())
                        .ifPresent(node -> entries.add(new MapNode.Entry(key.name(), node.place(), node)));
            }
        }
        return entries;
    }

    /** One key, which may be a group itself; empty when its cells are blank. */
    Optional<Node> value(Line line, String path, Shape shape, boolean required) {
        if (Column.held(shape) instanceof Shape.Record record) {
            return group(line, path, shape, record, required);
        }
        return line.cell(path).map(cell -> read.value(new Column(path, shape), cell));
    }

    private Optional<Node> group(Line line, String path, Shape shape, Shape.Record record, boolean required) {
        String first = GroupCells.first(path, shape);
        Optional<String> text = line.text(first);
        Place place = line.placeOf(first);
        if (Column.isRemovable(shape) && text.filter(Written.NONE::equals).isPresent()) {
            return Optional.of(new TextNode(Written.NONE, place));
        }
        if (text.filter(Written.EMPTY::equals).isPresent()) {
            return Optional.of(MapNode.empty(place));
        }
        List<MapNode.Entry> entries = entries(line, path + ".", record, key -> true);
        if (entries.isEmpty()) {
            return GroupCells.isThereWhenBlank(record, required) ? Optional.of(MapNode.empty(place)) : Optional.empty();
        }
        MapNode map = new MapNode(entries, entries.get(0).place());
        missing(map, line, path + ".", record, key -> true);
        return Optional.of(map);
    }
}
