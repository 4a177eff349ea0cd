package vn.parindex.catalogue.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.parindex.catalogue.shape.Rule.Ask;
import vn.parindex.catalogue.shape.Rule.When;

/** Which keys each scoring method needs, may have and has no use for. */
public final class Methods {

    /** Keys that belong to some methods only. */
    private static final List<String> SPECIAL = List.of(
            "variant",
            "ratio-rounding",
            "target",
            "levels",
            "bands",
            "floor",
            "late",
            "days",
            "milestones",
            "points-per-unit",
            "items",
            "outcomes",
            "tolerance",
            "scale");

    /** Keys that the milestones of a deadline have for themselves. */
    private static final List<String> BY_MILESTONE = List.of("indicator", "due", "late", "days", "not-arisen");

    private static final Map<String, Use> USES = uses();

    static final List<String> NAMES = List.copyOf(USES.keySet());

    private Methods() {}

    /** Whether a leaf with this method may have the key; keys that belong to no method in particular may always stand. */
    public static boolean mayHave(String method, String key) {
        Use use = USES.getOrDefault(method, use(List.of(), List.of()));
        if (key.equals("variant")) {
            return !use.variants().isEmpty();
        }
        if (key.equals("not-arisen")) {
            return !method.equals("deduction");
        }
        return !SPECIAL.contains(key)
                || use.needed().contains(key)
                || use.allowed().contains(key);
    }

    /** The variants that a method has; none when it has no choice. */
    public static Set<String> variants(String method) {
        return USES.getOrDefault(method, use(List.of(), List.of())).variants();
    }

    /** Whether a leaf with milestones may have the key: each milestone has its own indicator and date. */
    public static boolean mayHaveBesideMilestones(String key) {
        return !BY_MILESTONE.contains(key);
    }

    /** One method's keys; {@code variants} is empty when it has none. */
    private record Use(List<String> needed, List<String> allowed, Set<String> variants) {}

    private static Map<String, Use> uses() {
        Map<String, Use> uses = new LinkedHashMap<>();
        uses.put("yes-no", use(List.of(), List.of()));
        uses.put("level", use(List.of("levels"), List.of()));
        uses.put("band", use(List.of("bands"), List.of("target", "ratio-rounding")));
        uses.put("proportional", use(List.of(), List.of("floor", "ratio-rounding"), "interpolated"));
        uses.put(
                "target",
                use(List.of("target", "variant"), List.of("ratio-rounding"), "capped-ratio", "all-or-nothing"));
        uses.put("deadline", use(List.of(), List.of("late", "days", "milestones")));
        uses.put("count", use(List.of("points-per-unit"), List.of()));
        uses.put("deduction", use(List.of("points-per-unit"), List.of()));
        uses.put("checklist", use(List.of("items"), List.of(), "all-or-nothing"));
        uses.put("year-on-year", use(List.of("outcomes", "not-arisen"), List.of("tolerance", "ratio-rounding")));
        uses.put("survey", use(List.of("variant"), List.of("scale"), "mean", "share"));
        uses.put("external", use(List.of(), List.of()));
        return uses;
    }

    private static Use use(List<String> needed, List<String> allowed, String... variants) {
        return new Use(needed, allowed, Set.of(variants));
    }

    static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        rules.add(new Rule.Cited());
        USES.forEach((method, use) -> rules.add(new When("method", Set.of(method), asks(method, use))));
        rules.add(new When("variant", Set.of("interpolated"), List.of(new Ask.Needs("floor"))));
        rules.add(new When("variant", Set.of("mean"), List.of(new Ask.Needs("scale"))));
        rules.add(new When("variant", Set.of("share"), List.of(without("scale", "chỉ dùng với variant: mean"))));
        String perMilestone = "mỗi mốc có chỉ báo và thời hạn riêng";
        rules.add(new When(
                "milestones",
                Set.of(),
                List.of(
                        without("indicator", perMilestone),
                        without("due", perMilestone),
                        without("late", perMilestone),
                        without("days", perMilestone),
                        without("not-arisen", "tiêu chí có nhiều mốc không có chính sách không phát sinh"))));
        return List.copyOf(rules);
    }

    private static List<Ask> asks(String method, Use use) {
        List<Ask> asks = new ArrayList<>();
        use.needed().forEach(key -> asks.add(new Ask.Needs(key)));
        for (String key : SPECIAL) {
            boolean variant = key.equals("variant") && !use.variants().isEmpty();
            if (variant) {
                asks.add(new Ask.OneOf(key, use.variants()));
            } else if (!use.needed().contains(key) && !use.allowed().contains(key)) {
                asks.add(new Ask.Refuses(key, Optional.empty()));
            }
        }
        if (method.equals("deadline")) {
            asks.add(new Ask.NeedsOne("due", "milestones"));
            asks.add(new Ask.NeedsOne("indicator", "milestones"));
        } else {
            asks.add(new Ask.Needs("indicator"));
        }
        if (method.equals("deduction")) {
            asks.add(without("not-arisen", "không có vi phạm là số liệu 0, không phải không phát sinh"));
        }
        return asks;
    }

    private static Ask without(String key, String reason) {
        return new Ask.Refuses(key, Optional.of(reason));
    }
}
