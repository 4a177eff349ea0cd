package vn.parindex.authoring.nextyear;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.parindex.catalogue.CodeOrder;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.catalogue.yaml.TextNode;
import vn.parindex.finding.Place;

/**
 * Bộ của năm sau từ một bộ đã ban hành. Every date of the layer moves by whole years and the last day of February stays the
 * last day of February; targets wait for approval, citations are stale until renewed, points and their status stay. What the layer
 * extends stays what it extends.
 */
public final class NextYear {

    private static final Place NEW = Place.of("set.yaml");

    private final CriteriaSet issued;
    private final SetDocuments layer;
    private final int years;

    private NextYear(CriteriaSet issued, SetDocuments layer, int years) {
        this.issued = issued;
        this.layer = layer;
        this.years = years;
    }

    /**
     * The layer for another year.
     *
     * @param issued the effective set of the layer on the last day of its period
     * @param layer its own files
     * @param id of the new set
     * @param year in which its period begins
     */
    public static NextYearSet of(CriteriaSet issued, SetDocuments layer, String id, int year) {
        int years = year - issued.period().from().getYear();
        return new NextYear(issued, layer, years).as(id);
    }

    /** The id for another year: the year in it replaced, or added when it names none. */
    public static String id(CriteriaSet issued, int year) {
        String id = issued.id().value();
        String old = String.valueOf(issued.period().from().getYear());
        return id.matches("(.*-)?" + old + "(-.*)?") ? id.replaceFirst(old, String.valueOf(year)) : id + "-" + year;
    }

    private NextYearSet as(String id) {
        YearTexts texts = new YearTexts(issued.period(), years);
        MovedLayer moved = new MovedLayer(issued, years, texts);
        SortedMap<String, MapNode> areas = new TreeMap<>();
        layer.areas().forEach((file, area) -> areas.put(file, moved.area(area)));
        MapNode set = header(moved.set(layer.set()), id);
        MovedCases cases = new MovedCases(issued, dropped(), years, texts);
        SortedMap<String, MapNode> worked = new TreeMap<>();
        layer.cases().forEach((file, document) -> cases.moved(document).ifPresent(kept -> worked.put(file, kept)));
        Optional<MapNode> indicators = layer.indicators().map(moved::indicators);
        List<String> remarks = new ArrayList<>(Remarks.of(issued, years, moved.leapDays()));
        remarks.addAll(cases.remarks());
        if (!moved.mentions().isEmpty()) {
            remarks.add("Còn nói đến năm " + issued.period().from().getYear() + ", hãy đọc lại: "
                    + String.join("; ", moved.mentions()) + ".");
        }
        return new NextYearSet(
                new SetDocuments(set, areas, worked, indicators).canonical(),
                ToConfirm.of(issued),
                moved.renewals(),
                List.copyOf(remarks));
    }

    private Set<String> dropped() {
        return layer.set().maps("amendments").stream()
                .filter(amendment -> amendment.has("drop"))
                .flatMap(amendment -> amendment.text("leaf").stream())
                .collect(Collectors.toSet());
    }

    private MapNode header(MapNode moved, String id) {
        MapNode follows =
                MapNode.empty(NEW).with("set", text(issued.id().value())).with("version", text(issued.version()));
        return moved.without("status")
                .with("id", text(id))
                .with("version", text("1"))
                .with("follows", follows)
                .with("lineage", lineage());
    }

    private ListNode lineage() {
        List<Node> lines = issued.leaves().stream()
                .map(Leaf::code)
                .sorted(CodeOrder.NATURAL)
                .<Node>map(code -> MapNode.empty(NEW).with("code", text(code)).with("as", text("same")))
                .toList();
        return new ListNode(lines, NEW);
    }

    private static TextNode text(String text) {
        return new TextNode(text, NEW);
    }
}
