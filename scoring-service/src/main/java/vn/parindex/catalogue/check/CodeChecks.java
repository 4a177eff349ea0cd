package vn.parindex.catalogue.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.parindex.catalogue.Area;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.Place;

/** Codes and ids: each stands once, and whoever names one names one that is there. */
final class CodeChecks {

    private static final List<String> LISTS = List.of("adjustments", "gates", "sources", "switches", "indicators");

    private CodeChecks() {}

    static List<Check> all() {
        return List.of(
                Check.error(
                        "duplicate-code",
                        "mã lĩnh vực, tiêu chí, tiêu chí phụ, điều kiện hay văn bản viết hai lần",
                        CodeChecks::duplicates),
                Check.error("unknown-switch", "tiêu chí gắn với điều kiện kích hoạt không có", CodeChecks::switches),
                Check.error("unknown-tie-break", "tiêu chí phụ không có trong bộ", CodeChecks::tieBreaks),
                Check.error("duplicate-item", "mức hoặc ý trùng tên trong một tiêu chí", CodeChecks::items));
    }

    private static void duplicates(CheckedSet set, Check.Report report) {
        Map<String, Place> seen = new HashMap<>();
        for (MapNode area : set.document().maps("areas")) {
            once(area, "lĩnh vực", seen, report);
        }
        Map<String, Place> criteria = new HashMap<>();
        for (MapNode area : set.document().maps("areas")) {
            for (MapNode criterion : area.maps("criteria")) {
                once(criterion, "tiêu chí", criteria, report);
                criterion.maps("leaves").forEach(leaf -> once(leaf, "tiêu chí", criteria, report));
            }
        }
        for (String list : LISTS) {
            Map<String, Place> own = new HashMap<>();
            set.document().maps(list).forEach(item -> once(item, list, own, report));
        }
        twiceCompared(set, report);
    }

    /** Who is equal in a tie-break is equal in it again: another one was meant. */
    private static void twiceCompared(CheckedSet set, Check.Report report) {
        Map<String, Place> seen = new HashMap<>();
        for (MapNode node : set.document().maps("tie-breaks")) {
            String key = node.has("area") ? "area" : "leaf";
            String code = node.text(key).orElse("");
            String called = (key.equals("area") ? "lĩnh vực " : "tiêu chí ") + code;
            Place first = seen.putIfAbsent(called, node.placeOf(key));
            if (first != null) {
                report.add(Fault.at(
                                node.placeOf(key),
                                "mã tiêu chí phụ viết hai lần (" + code + ")",
                                "mã này đã dùng ở " + first)
                        .example("hai đơn vị bằng điểm " + called + " thì so lần nữa vẫn bằng"));
            }
        }
    }

    private static void once(MapNode item, String kind, Map<String, Place> seen, Check.Report report) {
        String key = item.has("code") ? "code" : "id";
        String code = item.text(key).orElse("");
        Place first = seen.putIfAbsent(code, item.placeOf(key));
        if (first != null) {
            report.at(item.placeOf(key), "mã " + kind + " viết hai lần (" + code + ")", "mã này đã dùng ở " + first);
        }
    }

    private static void switches(CheckedSet set, Check.Report report) {
        Set<String> known = new HashSet<>();
        set.document().maps("switches").forEach(node -> node.text("id").ifPresent(known::add));
        for (CheckedLeaf leaf : set.leaves()) {
            leaf.node()
                    .map("applies")
                    .ifPresent(applies -> applies.text("switch")
                            .filter(id -> !known.contains(id))
                            .ifPresent(id -> report.add(Fault.at(
                                            applies.placeOf("switch"),
                                            "điều kiện kích hoạt không có trong bộ (" + id + ")",
                                            "thêm vào switches, hoặc dùng một trong: "
                                                    + known.stream().sorted().toList())
                                    .correct(Proposal.nearest(applies.placeOf("switch"), id, known)))));
        }
    }

    private static void tieBreaks(CheckedSet set, Check.Report report) {
        Set<String> areas = new HashSet<>();
        set.set().areas().stream().map(Area::code).forEach(areas::add);
        Set<String> leaves = new HashSet<>();
        set.leaves().forEach(leaf -> leaves.add(leaf.code()));
        for (MapNode node : set.document().maps("tie-breaks")) {
            String key = node.has("area") ? "area" : "leaf";
            Set<String> known = key.equals("area") ? areas : leaves;
            Set<String> unused = new HashSet<>(known);
            set.document().maps("tie-breaks").forEach(each -> each.text(key).ifPresent(unused::remove));
            node.text(key)
                    .filter(code -> !known.contains(code))
                    .ifPresent(code -> report.add(Fault.at(
                                    node.placeOf(key),
                                    "tiêu chí phụ không có trong bộ (" + code + ")",
                                    "cần mã một lĩnh vực (area) hoặc tiêu chí (leaf) của bộ")
                            .correct(Proposal.nearestCode(node.placeOf(key), code, unused))));
        }
    }

    private static void items(CheckedSet set, Check.Report report) {
        for (CheckedLeaf leaf : set.leaves()) {
            itemsOnce(leaf.node().maps("items"), "id", report);
            itemsOnce(leaf.node().maps("levels"), "name", report);
        }
    }

    private static void itemsOnce(List<MapNode> items, String key, Check.Report report) {
        Set<String> seen = new HashSet<>();
        for (MapNode item : items) {
            String name = item.text(key).orElse("");
            if (!seen.add(name)) {
                report.at(item.placeOf(key), "viết hai lần (" + name + ")", "mỗi mức, mỗi ý một lần");
            }
        }
    }
}
