package vn.parindex.authoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.shape.FileShape;
import vn.parindex.catalogue.shape.Key;
import vn.parindex.catalogue.shape.Scalar;
import vn.parindex.catalogue.shape.Shape;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.catalogue.yaml.TextNode;
import vn.parindex.finding.Place;

/** Random layers over the table of keys: every key in every place, each value of its type, texts as awkward as the format allows. */
final class RandomLayers {

    private static final Place NOWHERE = Place.of("ngẫu nhiên");

    private final Random random;
    private final AwkwardTexts texts;
    private final Set<String> keys = new HashSet<>();
    private final Set<String> codes = new HashSet<>();

    RandomLayers(long seed) {
        this.random = new Random(seed);
        this.texts = new AwkwardTexts(random);
    }

    /** Every key that was written, as the kinds of groups and the key. */
    Set<String> keys() {
        return keys;
    }

    SetDocuments layer() {
        MapNode set = record(FileShape.SET);
        TreeMap<String, MapNode> areas = new TreeMap<>();
        TreeMap<String, MapNode> cases = new TreeMap<>();
        for (int i = 0, last = random.nextInt(4); i < last; i++) {
            areas.put(i + "-lĩnh vực.yaml", record(FileShape.AREA));
        }
        for (int i = 0, last = random.nextInt(4); i < last; i++) {
            cases.put("cases/" + i + ".yaml", subject(record(FileShape.CASES)));
        }
        Optional<MapNode> indicators =
                random.nextBoolean() ? Optional.of(record(FileShape.INDICATORS)) : Optional.empty();
        return new SetDocuments(set, areas, cases, indicators);
    }

    /** A file of cases says what it is about, or its rows would be named after nothing. */
    private MapNode subject(MapNode cases) {
        return cases.has("leaf") ? cases : cases.with("leaf", text("1.1"));
    }

    private Node value(Shape shape) {
        if (shape instanceof Shape.Text text) {
            return text(scalar(text.scalar()));
        }
        if (shape instanceof Shape.Choice choice) {
            return text(pick(choice.values()));
        }
        if (shape instanceof Shape.Items items) {
            List<Node> some = new ArrayList<>();
            for (int i = 0, last = 1 + random.nextInt(3); i < last; i++) {
                some.add(value(items.item()));
            }
            return new ListNode(some, NOWHERE);
        }
        if (shape instanceof Shape.Open open) {
            MapNode map = MapNode.empty(NOWHERE);
            for (int i = 0, last = 1 + random.nextInt(3); i < last; i++) {
                map = map.with(scalar(open.key()), value(open.value()));
            }
            return map;
        }
        if (shape instanceof Shape.Either either) {
            return value(random.nextInt(3) == 0 ? either.first() : either.second());
        }
        return record((Shape.Record) shape);
    }

    private MapNode record(Shape.Record shape) {
        int share = random.nextInt(101);
        MapNode map = MapNode.empty(NOWHERE);
        for (Key key : shape.keys()) {
            if (key.required() || random.nextInt(100) < share) {
                keys.add(shape.name() + "." + key.name());
                map = map.with(key.name(), value(key.shape()));
            }
        }
        return shape.name().equals("tiêu chí") && map.has("code") ? once(map) : map;
    }

    private MapNode once(MapNode coded) {
        MapNode map = coded;
        while (!codes.add(map.text("code").orElse(""))) {
            map = map.with("code", text(scalar(Scalar.CODE)));
        }
        return map;
    }

    private String scalar(Scalar scalar) {
        return switch (scalar) {
            case TEXT -> texts.next();
            case ID -> pick(List.of("a", "none", "van-ban-1", "2024", "010"));
            case CODE -> random.nextInt(20) + "." + random.nextInt(100) + pick(List.of("", "0", ".1", "Đ"));
            case NUMBER -> pick(List.of("", "-")) + number();
            case AMOUNT -> number();
            case WHOLE -> String.valueOf(random.nextInt(1000));
            case PERCENT -> number() + "%";
            case POINTS -> number() + pick(List.of("", "% max"));
            case BOUND -> number() + pick(List.of("", "% target"));
            case DATE ->
                LocalDate.of(random.nextInt(3) == 0 ? 1 + random.nextInt(9998) : 2024, 1, 1)
                        .plusDays(random.nextInt(365))
                        .toString();
            case YES_NO -> pick(List.of("yes", "no"));
            case ATTRIBUTE -> pick(List.of("a=b", "nong-thon-moi=nang-cao", "x=\"1\""));
            case VERSION -> pick(List.of("1", "1.10", "2024-1", "none"));
        };
    }

    private String number() {
        return pick(List.of("0", "1.50", "45", "0.10", "100", "1.500", "123456789012345.0123456789", "007", "0.3"));
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static TextNode text(String text) {
        return new TextNode(text, NOWHERE);
    }
}
