package vn.parindex.catalogue.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.Indicator.ValueType;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.RollUp;
import vn.parindex.catalogue.layer.LayerReader;
import vn.parindex.catalogue.layer.ShippedFiles;
import vn.parindex.catalogue.shape.FileShape;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Nearest;
import vn.parindex.finding.Place;

/** Indicators: known, of a kind that the method can score, and read by one leaf. */
final class IndicatorChecks {

    private static final Map<String, Set<ValueType>> FITTING = Map.ofEntries(
            Map.entry("yes-no", Set.of(ValueType.YES_NO)),
            Map.entry("level", Set.of(ValueType.LEVEL)),
            Map.entry("band", Set.of(ValueType.RATIO, ValueType.NUMBER, ValueType.COUNT)),
            Map.entry("proportional", Set.of(ValueType.RATIO)),
            Map.entry("target", Set.of(ValueType.RATIO, ValueType.NUMBER, ValueType.COUNT)),
            Map.entry("deadline", Set.of(ValueType.DATE)),
            Map.entry("count", Set.of(ValueType.COUNT, ValueType.NUMBER)),
            Map.entry("deduction", Set.of(ValueType.COUNT, ValueType.NUMBER)),
            Map.entry("checklist", Set.of(ValueType.CHECKLIST)),
            Map.entry("year-on-year", Set.of(ValueType.RATIO, ValueType.NUMBER, ValueType.COUNT)),
            Map.entry("survey", Set.of(ValueType.SURVEY_MEAN, ValueType.SURVEY_SHARE)),
            Map.entry("external", Set.of(ValueType.POINTS)),
            Map.entry("adjustment", Set.of(ValueType.COUNT, ValueType.NUMBER)));

    private IndicatorChecks() {}

    static List<Check> all() {
        return List.of(
                Check.error("unknown-indicator", "chỉ báo không có trong indicators.yaml", IndicatorChecks::unknown),
                Check.error("indicator-misfit", "kiểu của chỉ báo không hợp với cách chấm", IndicatorChecks::misfit));
    }

    static List<Check> coverage() {
        return List.of(Check.error(
                "shared-indicator",
                "hai tiêu chí đọc một chỉ báo mà không ghi shares-indicator",
                IndicatorChecks::shared));
    }

    /** One place that names an indicator; {@code counted}: it is the share of communes that answer yes. */
    private record Use(MapNode node, String id, String method, boolean counted) {}

    private static List<Use> uses(CheckedSet set) {
        List<Use> uses = new ArrayList<>();
        for (CheckedLeaf leaf : set.leaves()) {
            String method = leaf.leaf().method().key();
            boolean counted = set.set().districtLevel() && leaf.leaf().rollUp() == RollUp.SHARE_OF_COMMUNES;
            leaf.node().text("indicator").ifPresent(id -> uses.add(new Use(leaf.node(), id, method, counted)));
            leaf.node()
                    .maps("milestones")
                    .forEach(
                            part -> part.text("indicator").ifPresent(id -> uses.add(new Use(part, id, method, false))));
        }
        set.document()
                .maps("adjustments")
                .forEach(line ->
                        line.text("indicator").ifPresent(id -> uses.add(new Use(line, id, "adjustment", false))));
        return uses;
    }

    private static void unknown(CheckedSet set, Check.Report report) {
        for (Use use : uses(set)) {
            if (!set.set().indicators().containsKey(new IndicatorId(use.id()))) {
                Set<String> known = known(set);
                Place place = use.node().placeOf("indicator");
                report.add(Fault.at(
                                place,
                                "chỉ báo không có (" + use.id() + ")",
                                Nearest.hint(use.id(), known) + "cần một chỉ báo của indicators.yaml")
                        .correct(Proposal.nearest(place, use.id(), known)));
            }
        }
    }

    /** Those that the set reads, and those that any set may. */
    private static Set<String> known(CheckedSet set) {
        Set<String> known = new TreeSet<>();
        set.set().indicators().keySet().forEach(id -> known.add(id.value()));
        ShippedFiles.shippedIndicators()
                .flatMap(file -> new LayerReader(new Findings()).read(file.shown(), file.bytes(), FileShape.INDICATORS))
                .ifPresent(file ->
                        file.maps("indicators").forEach(node -> node.text("id").ifPresent(known::add)));
        return known;
    }

    private static void misfit(CheckedSet set, Check.Report report) {
        for (Use use : uses(set)) {
            Indicator indicator = set.set().indicators().get(new IndicatorId(use.id()));
            Set<ValueType> fitting = fitting(use);
            if (indicator != null && !fitting.contains(type(indicator, use))) {
                report.at(
                        use.node().placeOf("indicator"),
                        "chỉ báo " + use.id() + " có kiểu không hợp với cách chấm " + use.method() + " ("
                                + word(indicator.type()) + ")",
                        "cần kiểu "
                                + String.join(
                                        ", ",
                                        fitting.stream()
                                                .map(IndicatorChecks::word)
                                                .sorted()
                                                .toList()));
            }
        }
    }

    /** Answers of communes, counted over communes, are a ratio. */
    private static ValueType type(Indicator indicator, Use use) {
        return use.counted() && indicator.type() == ValueType.YES_NO ? ValueType.RATIO : indicator.type();
    }

    private static Set<ValueType> fitting(Use use) {
        if (!use.method().equals("survey")) {
            return FITTING.getOrDefault(use.method(), Set.of());
        }
        boolean mean = use.node().text("variant").filter("mean"::equals).isPresent();
        return Set.of(mean ? ValueType.SURVEY_MEAN : ValueType.SURVEY_SHARE);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static void shared(CheckedSet set, Check.Report report) {
        Map<String, List<CheckedLeaf>> readers = new LinkedHashMap<>();
        for (CheckedLeaf leaf : set.leaves()) {
            String rollUp = set.set().districtLevel()
                    ? " với roll-up: " + word(leaf.leaf().rollUp())
                    : "";
            leaf.leaf()
                    .indicators()
                    .forEach(id -> readers.computeIfAbsent(id + rollUp, key -> new ArrayList<>())
                            .add(leaf));
        }
        readers.forEach((indicator, leaves) -> {
            if (leaves.size() > 1) {
                leaves.stream().filter(IndicatorChecks::isAlone).forEach(leaf -> {
                    List<String> codes =
                            leaves.stream().map(CheckedLeaf::code).distinct().toList();
                    report.at(
                            leaf.placeOf("indicator"),
                            "chỉ báo " + indicator + " được đọc nhiều lần (" + String.join(", ", codes) + ")",
                            "dùng chỉ báo khác, hoặc ghi shares-indicator: yes ở mọi tiêu chí đó");
                });
            }
        });
    }

    private static boolean isAlone(CheckedLeaf leaf) {
        return leaf.node().text("shares-indicator").filter("yes"::equals).isEmpty();
    }
}
