package vn.parindex.authoring.nextyear;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.parindex.authoring.nextyear.NextYearSet.Renewal;
import vn.parindex.catalogue.Citation;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.shape.FileShape;
import vn.parindex.catalogue.shape.Scalar;
import vn.parindex.catalogue.shape.Shape;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.catalogue.yaml.TextNode;

/** A layer's files with their dates moved, citations stale and targets waiting; the table of keys says what is a date. */
final class MovedLayer {

    private static final Set<String> NAMES = Set.of("name", "title");

    /** What people read and nobody moved for them. */
    private static final Set<String> SENTENCES =
            Set.of("name", "title", "note", "notes", "sentence", "evidence", "text", "lead");

    /** What was issued, or decided, on a day is so for ever: its names and dates do not move. */
    private static final List<String> HISTORY = List.of("sources", "exceptions");

    private static final Map<String, String> SUBJECTS = Map.of(
            "criteria", "tiêu chí ",
            "leaves", "tiêu chí ",
            "gates", "điều kiện khống chế ",
            "adjustments", "điểm cộng, điểm trừ ",
            "amendments", "sửa đổi tiêu chí ",
            "indicators", "chỉ báo ",
            "grades", "thang xếp loại");

    private final CriteriaSet issued;
    private final YearTexts texts;
    private final Set<Renewal> renewals = new LinkedHashSet<>();
    private final Set<String> mentions = new LinkedHashSet<>();
    private final MovedDates dates;

    MovedLayer(CriteriaSet issued, int years, YearTexts texts) {
        this.issued = issued;
        this.texts = texts;
        this.dates = new MovedDates(years);
    }

    MapNode set(MapNode set) {
        MapNode moved = LastAmendments.of(set, issued);
        for (String key : HISTORY) {
            moved = moved.without(key);
        }
        MapNode whole = map(moved, FileShape.SET, "");
        for (String key : HISTORY) {
            Optional<Node> kept = carried(set, key);
            if (kept.isPresent()) {
                whole = whole.with(key, kept.get());
            }
        }
        return whole;
    }

    /** What was accepted of last year's open readings says nothing of the targets that are to be confirmed now. */
    private static Optional<Node> carried(MapNode set, String key) {
        if (!key.equals("exceptions")) {
            return set.get(key);
        }
        List<Node> kept = set.maps(key).stream()
                .filter(exception -> !exception.text("check").equals(Optional.of("needs-approval")))
                .map(Node.class::cast)
                .toList();
        return kept.isEmpty() ? Optional.empty() : set.get(key).map(all -> new ListNode(kept, all.place()));
    }

    MapNode area(MapNode area) {
        return map(area, FileShape.AREA, "");
    }

    MapNode indicators(MapNode document) {
        return map(document, FileShape.INDICATORS, "");
    }

    /** Whose names, notes, sentences and evidence still speak of the last year. */
    List<String> mentions() {
        return List.copyOf(mentions);
    }

    /** Whose 28/02 became 29/02, in the order of the files. */
    List<String> leapDays() {
        return dates.leapDays();
    }

    /** Every citation that was marked, in the order of the files. */
    List<Renewal> renewals() {
        return List.copyOf(renewals);
    }

    private Node node(Node node, Shape shape, String key, String of) {
        if (node instanceof TextNode text) {
            return text(text, shape, key, of);
        }
        if (node instanceof ListNode list) {
            List<Node> items = new ArrayList<>();
            list.items().forEach(item -> items.add(item(item, shape, key, of)));
            return new ListNode(items, list.place());
        }
        MapNode map = map((MapNode) node, shape, of);
        if (!key.equals("citation")) {
            return map;
        }
        renewals.add(new Renewal(of, document(map), map.text("row").orElse("")));
        return map.with("stale", new TextNode("yes", map.place()));
    }

    private Node item(Node item, Shape shape, String key, String of) {
        Shape inner = Shapes.item(shape, item);
        return item instanceof MapNode map
                ? marked(map(map, inner, subject(key, map, of)), key)
                : node(item, inner, key, of);
    }

    private MapNode map(MapNode map, Shape shape, String of) {
        List<MapNode.Entry> entries = new ArrayList<>();
        for (MapNode.Entry entry : map.entries()) {
            String inner = entry.key().equals("grades") ? SUBJECTS.getOrDefault("grades", "") : of;
            Node value = node(entry.value(), Shapes.of(shape, entry.key(), entry.value()), entry.key(), inner);
            entries.add(new MapNode.Entry(entry.key(), entry.place(), value));
        }
        return new MapNode(entries, map.place());
    }

    private Node text(TextNode text, Shape shape, String key, String of) {
        boolean isDay = shape instanceof Shape.Text leaf && leaf.scalar() == Scalar.DATE;
        String moved = isDay
                ? dates.moved(text.text(), key, of)
                : NAMES.contains(key) ? texts.moved(text.text()) : text.text();
        if (SENTENCES.contains(key) && texts.isOfTheYear(moved)) {
            mentions.add(of.isEmpty() ? "phần chung của bộ" : of);
        }
        return new TextNode(moved, text.place());
    }

    private static String subject(String list, MapNode item, String of) {
        String kind = SUBJECTS.get(list);
        return kind == null
                ? of
                : kind
                        + item.text("code")
                                .or(() -> item.text("leaf"))
                                .or(() -> item.text("criterion"))
                                .or(() -> item.text("id"))
                                .or(() -> item.text("area").map(code -> "của lĩnh vực " + code))
                                .orElse("");
    }

    private static MapNode marked(MapNode item, String list) {
        boolean isLeaf = list.equals("leaves") || list.equals("criteria");
        return isLeaf ? WaitingTarget.in(item) : item;
    }

    private String document(MapNode citation) {
        return issued.cited(new Citation(citation.text("source").orElse(""), "", "", ""));
    }
}
