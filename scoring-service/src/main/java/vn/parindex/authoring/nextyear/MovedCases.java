package vn.parindex.authoring.nextyear;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Leaf;
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
    private final List<String> remarks = new ArrayList<>();

    MovedCases(CriteriaSet issued, int years, YearTexts texts) {
        this.issued = issued;
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
            if (isBeforeChange(code, worked)) {
                remarks.add(
                        "Bỏ ca «" + worked.text("name").orElse("") + "» của " + code
                                + ": thử ngày trước khi một sửa đổi giữa năm có hiệu lực, mà năm sau sửa đổi có hiệu lực từ đầu kỳ.");
            } else {
                kept.add(moved(worked, code, day));
            }
        }
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(document.with("cases", new ListNode(kept, document.placeOf("cases"))));
    }

    /** What was amended during the year holds from the first day of the next one. */
    private boolean isBeforeChange(String code, MapNode worked) {
        Optional<LocalDate> asOf = worked.text("as-of").map(LocalDate::parse);
        return asOf.isPresent()
                && issued.leaves().stream()
                        .filter(leaf -> leaf.code().equals(code))
                        .map(Leaf::origins)
                        .flatMap(origins -> origins.values().stream())
                        .filter(origin -> origin.set().equals(issued.id()))
                        .flatMap(origin -> origin.effective().stream())
                        .anyMatch(asOf.get()::isBefore);
    }

    private MapNode moved(MapNode worked, String code, MovedDay day) {
        MapNode moved = put(worked, "name", name -> texts.moved(name, day::of));
        moved = put(moved, "as-of", date -> day.of(LocalDate.parse(date)).toString());
        Optional<MapNode> given = worked.map("given");
        if (given.isPresent()) {
            moved = moved.with("given", given(given.get(), code, day));
        }
        Optional<MapNode> lastYear = worked.map("last-year");
        return lastYear.isEmpty()
                ? moved
                : moved.with(
                        "last-year",
                        put(
                                lastYear.get(),
                                "date",
                                date -> LocalDate.parse(date).plusYears(years).toString()));
    }

    private static MapNode given(MapNode given, String code, MovedDay day) {
        MapNode moved = dated(given, code, day);
        for (MapNode.Entry entry : given.entries()) {
            if (entry.value() instanceof MapNode figure) {
                moved = moved.with(entry.key(), dated(figure, entry.key(), day));
            }
        }
        return moved;
    }

    private static MapNode dated(MapNode figure, String of, MovedDay day) {
        return put(figure, "date", date -> day.of(of, LocalDate.parse(date)).toString());
    }

    private static MapNode put(MapNode map, String key, UnaryOperator<String> change) {
        return map.text(key)
                .map(text -> map.with(key, new TextNode(change.apply(text), map.placeOf(key))))
                .orElse(map);
    }
}
