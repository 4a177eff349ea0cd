package vn.parindex.authoring.nextyear;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.Period;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.catalogue.yaml.TextNode;

/** Ca kiểm thử của năm sau: the same distances from the moved due dates, so that each still expects the same points. */
final class MovedCases {

    private final CriteriaSet issued;
    private final int years;
    private final YearTexts texts;
    private final MovedDues dues;
    private final Set<String> dropped;
    private final List<String> remarks = new ArrayList<>();

    /** @param dropped leaves that are no more on the last day of the period */
    MovedCases(CriteriaSet issued, Set<String> dropped, int years, YearTexts texts) {
        this.issued = issued;
        this.dropped = dropped;
        this.years = years;
        this.texts = texts;
        this.dues = new MovedDues(issued, years);
    }

    /** What was left out, in sentences. */
    List<String> remarks() {
        return remarks;
    }

    /** The cases; empty when none of them has a meaning in the other year. */
    Optional<MapNode> moved(MapNode document) {
        String code = document.text("leaf")
                .or(() -> document.text("gate"))
                .or(() -> document.text("adjustment"))
                .orElse("");
        MovedDay day = dues.of(document.text("leaf").orElse(""));
        List<Node> kept = new ArrayList<>();
        for (MapNode worked : document.maps("cases")) {
            if (isBeforeChange(document, worked)) {
                remarks.add("Bỏ ca «" + worked.text("name").orElse("") + "» của " + code
                        + ": thử ngày trước khi một sửa đổi giữa năm có hiệu lực, hoặc tiêu chí bị bỏ giữa năm, mà năm sau"
                        + " điều đó có hiệu lực từ đầu kỳ.");
            } else {
                kept.add(moved(worked, code, day));
            }
        }
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(document.with("cases", new ListNode(kept, document.placeOf("cases"))));
    }

    /** What was amended or dropped during the year is so from the first day of the next one. */
    private boolean isBeforeChange(MapNode document, MapNode worked) {
        Set<String> about = new LinkedHashSet<>();
        document.text("leaf").ifPresent(about::add);
        if (document.has("gate")) {
            worked.map("given").ifPresent(given -> given.entries().forEach(each -> about.add(each.key())));
        }
        Optional<LocalDate> asOf = worked.text("as-of").map(LocalDate::parse);
        return about.stream()
                .anyMatch(each -> dropped.contains(each)
                        || asOf.filter(day -> isLater(each, day)).isPresent());
    }

    private boolean isLater(String code, LocalDate asOf) {
        return issued.leaves().stream()
                .filter(leaf -> leaf.code().equals(code))
                .map(Leaf::origins)
                .flatMap(origins -> origins.values().stream())
                .filter(origin -> origin.set().equals(issued.id()))
                .flatMap(origin -> origin.effective().stream())
                .anyMatch(asOf::isBefore);
    }

    private MapNode moved(MapNode worked, String code, MovedDay day) {
        Map<LocalDate, LocalDate> known = new LinkedHashMap<>();
        MapNode moved = put(worked, "as-of", asOf -> remembered(known, asOf, old -> withinPeriod(old, day.of(old))));
        Optional<MapNode> given = worked.map("given");
        if (given.isPresent()) {
            moved = moved.with("given", given(given.get(), code, day, known));
        }
        Optional<MapNode> lastYear = worked.map("last-year");
        if (lastYear.isPresent()) {
            MapNode before =
                    put(lastYear.get(), "date", date -> remembered(known, date, old -> SameDay.of(old, years)));
            moved = moved.with("last-year", before);
        }
        return put(moved, "name", name -> texts.moved(name, known, day::of));
    }

    /** A day of the period stays one: 59 days before 29 February is the first of January, also in a common year. */
    private LocalDate withinPeriod(LocalDate old, LocalDate moved) {
        Period period = issued.period();
        LocalDate from = SameDay.of(period.from(), years);
        LocalDate to = SameDay.of(period.to(), years);
        if (!old.isBefore(period.from()) && moved.isBefore(from)) {
            return from;
        }
        return !old.isAfter(period.to()) && moved.isAfter(to) ? to : moved;
    }

    private static String remembered(Map<LocalDate, LocalDate> known, String date, UnaryOperator<LocalDate> move) {
        LocalDate day = LocalDate.parse(date);
        LocalDate moved = move.apply(day);
        known.putIfAbsent(day, moved);
        return moved.toString();
    }

    private static MapNode given(MapNode given, String code, MovedDay day, Map<LocalDate, LocalDate> known) {
        MapNode moved = dated(given, code, day, known);
        for (MapNode.Entry entry : given.entries()) {
            if (entry.value() instanceof MapNode figure) {
                moved = moved.with(entry.key(), dated(figure, entry.key(), day, known));
            }
        }
        return moved;
    }

    private static MapNode dated(MapNode figure, String of, MovedDay day, Map<LocalDate, LocalDate> known) {
        return put(figure, "date", date -> remembered(known, date, old -> day.of(of, old)));
    }

    private static MapNode put(MapNode map, String key, UnaryOperator<String> change) {
        return map.text(key)
                .map(text -> map.with(key, new TextNode(change.apply(text), map.placeOf(key))))
                .orElse(map);
    }
}
