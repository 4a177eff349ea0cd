package vn.parindex.authoring.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.catalogue.Indicator.ValueType;
import vn.parindex.catalogue.SetChange;
import vn.parindex.catalogue.yaml.MapNode;

/** Every one-step fault of one leaf: numbers, dates, comparisons, swapped steps, policies, the leaf itself. */
public final class Mutants {

    private static final Map<String, String> FLIPPED = Map.of(
            "at-least",
            "above",
            "above",
            "at-least",
            "at-most",
            "below",
            "below",
            "at-most",
            "by",
            "before",
            "before",
            "by");

    private final String code;
    private final MapNode leaf;
    private final BigDecimal step;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutants(String code, MapNode leaf, Optional<ValueType> type) {
        this.code = code;
        this.leaf = leaf;
        this.step = type.filter(t -> t != ValueType.RATIO).isPresent() ? BigDecimal.ONE : Steps.HUNDREDTH;
    }

    /**
     * All faults of a leaf.
     *
     * @param leaf as the effective set has it
     * @param type of the leaf's indicator; empty for milestones
     */
    public static List<Mutant> of(String code, MapNode leaf, Optional<ValueType> type) {
        Mutants mutants = new Mutants(code, leaf, type);
        mutants.all();
        return List.copyOf(mutants.mutants);
    }

    private void all() {
        add("bỏ tiêu chí", "bỏ tiêu chí", SetChange.drop(code));
        number(leaf, "max", "max", MutantWords.name("max"), Steps.HUNDREDTH);
        leaf.map("target").ifPresent(target -> bounds(target, "target", MutantWords.name("target"), step));
        number(leaf, "floor", "floor", MutantWords.name("floor"), Steps.HUNDREDTH);
        number(leaf, "points-per-unit", "points-per-unit", MutantWords.name("points-per-unit"), Steps.HUNDREDTH);
        number(leaf, "tolerance", "tolerance", MutantWords.name("tolerance"), step);
        steps("bands", "bậc");
        steps("levels", "mức");
        steps("items", "ý");
        leaf.map("outcomes").ifPresent(outcomes -> numbers(outcomes, "outcomes", Steps.HUNDREDTH, "held", "worsened"));
        leaf.map("scale").ifPresent(scale -> numbers(scale, "scale", BigDecimal.ONE, "low", "high"));
        deadline(leaf, "", "");
        List<MapNode> milestones = leaf.maps("milestones");
        for (int i = 0; i < milestones.size(); i++) {
            MapNode milestone = milestones.get(i);
            deadline(milestone, "milestones[" + i + "].", milestone.text("name").orElse("mốc " + (i + 1)) + ": ");
        }
        shares(milestones);
        policies();
    }

    private void deadline(MapNode node, String path, String whose) {
        node.map("due").ifPresent(due -> due(due, path + "due", whose + MutantWords.name("due")));
        node.map("late").ifPresent(late -> {
            for (String key : List.of("fraction", "within", "per-day")) {
                BigDecimal by = key.equals("per-day") ? Steps.HUNDREDTH : BigDecimal.ONE;
                number(late, key, path + "late." + key, whose + MutantWords.name("late." + key), by);
            }
        });
        if (node.has("days")) {
            add(
                    path + "days = calendar",
                    whose + "ngày làm việc thành ngày lịch",
                    SetChange.remove(code, path + "days"));
        }
    }

    private void due(MapNode due, String path, String name) {
        for (MapNode.Entry entry : due.entries()) {
            String date = due.text(entry.key()).orElse("");
            for (String day : Steps.days(date)) {
                add(path + " = " + day, moved(name, date, day), put(path + "." + entry.key(), day));
            }
            rename(path, entry.key(), date, name);
        }
    }

    private void bounds(MapNode node, String path, String name, BigDecimal by) {
        for (String key : List.of("at-least", "above", "at-most", "below")) {
            node.text(key).ifPresent(bound -> {
                number(node, key, path + "." + key, name, bound.contains("%") ? Steps.HUNDREDTH : by);
                rename(path, key, bound, name);
            });
        }
    }

    private void steps(String key, String word) {
        List<MapNode> steps = leaf.maps(key);
        for (int i = 0; i < steps.size(); i++) {
            MapNode one = steps.get(i);
            String path = key + "[" + i + "]";
            String name =
                    word + " " + one.text("name").map(text -> "«" + text + "»").orElse("" + (i + 1));
            bounds(one, path, "ngưỡng " + name, step);
            number(one, "points", path + ".points", "điểm " + name, Steps.HUNDREDTH);
            if (i > 0 && one.has("points")) {
                swap(path, key + "[" + (i - 1) + "]", one, steps.get(i - 1), name);
            }
        }
    }

    private void swap(String path, String before, MapNode one, MapNode other, String name) {
        String points = one.text("points").orElse("");
        String others = other.text("points").orElse("");
        if (!Objects.equals(points, others)) {
            add(
                    path + " <-> " + before,
                    "đổi điểm của " + name + " và điểm đứng trước cho nhau",
                    put(path + ".points", others),
                    put(before + ".points", points));
        }
    }

    private void shares(List<MapNode> milestones) {
        for (int i = 1; i < milestones.size(); i++) {
            String path = "milestones[" + i + "].share";
            String share = milestones.get(i).text("share").orElse("");
            String other = milestones.get(i - 1).text("share").orElse("");
            add(
                    path + " + 1",
                    "chuyển 1% " + MutantWords.name("share") + " từ mốc " + i + " sang mốc " + (i + 1),
                    put(path, Steps.plus(share, BigDecimal.ONE)),
                    put("milestones[" + (i - 1) + "].share", Steps.plus(other, BigDecimal.ONE.negate())));
        }
    }

    private void policies() {
        leaf.text("not-arisen").ifPresent(now -> {
            for (String policy : List.of("exclude", "full", "zero", "redistribute")) {
                if (!policy.equals(now)) {
                    String says = "không phát sinh: «" + MutantWords.policy(now) + "» thành «"
                            + MutantWords.policy(policy) + "»";
                    add("not-arisen = " + policy, says, put("not-arisen", policy));
                }
            }
        });
    }

    private void numbers(MapNode node, String path, BigDecimal by, String... keys) {
        for (String key : keys) {
            number(node, key, path + "." + key, MutantWords.name(path + "." + key), by);
        }
    }

    private void number(MapNode node, String key, String path, String name, BigDecimal by) {
        node.text(key).ifPresent(now -> {
            for (String moved : Steps.beside(now, by)) {
                add(path + " = " + moved, moved(name, now, moved), put(path, moved));
            }
        });
    }

    private static String moved(String name, String from, String to) {
        return name + " " + MutantWords.value(from) + " thành " + MutantWords.value(to);
    }

    private void rename(String path, String key, String value, String name) {
        String flipped = String.valueOf(FLIPPED.get(key));
        String says =
                name + " «" + MutantWords.bound(key, value) + "» thành «" + MutantWords.bound(flipped, value) + "»";
        add(path + " " + flipped, says, SetChange.remove(code, path + "." + key), put(path + "." + flipped, value));
    }

    private SetChange put(String path, String value) {
        return SetChange.putText(code, path, value);
    }

    private void add(String what, String says, SetChange... changes) {
        mutants.add(new Mutant(code, what, says, List.of(changes)));
    }
}
