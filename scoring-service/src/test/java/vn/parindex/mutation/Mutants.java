package vn.parindex.mutation;

import static vn.parindex.mutation.LeafTexts.list;
import static vn.parindex.mutation.LeafTexts.map;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.catalogue.Indicator.ValueType;
import vn.parindex.catalogue.SetChange;

/** Every one-step fault of one leaf: numbers, dates, comparisons, swapped steps, policies, the leaf itself. */
final class Mutants {

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
    private final Map<String, Object> leaf;
    private final BigDecimal step;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutants(String code, Map<String, Object> leaf, Optional<ValueType> type) {
        this.code = code;
        this.leaf = leaf;
        this.step = type.filter(t -> t != ValueType.RATIO).isPresent() ? BigDecimal.ONE : Steps.HUNDREDTH;
    }

    /** @param type of the leaf's indicator; empty for milestones */
    static List<Mutant> of(String code, Map<String, Object> leaf, Optional<ValueType> type) {
        Mutants mutants = new Mutants(code, leaf, type);
        mutants.all();
        return mutants.mutants;
    }

    private void all() {
        add("bỏ tiêu chí", SetChange.drop(code));
        number(leaf, "max", "max", Steps.HUNDREDTH);
        bounds(part(leaf, "target"), "target", step);
        number(leaf, "floor", "floor", Steps.HUNDREDTH);
        number(leaf, "points-per-unit", "points-per-unit", Steps.HUNDREDTH);
        number(leaf, "tolerance", "tolerance", step);
        steps("bands", "points");
        steps("levels", "points");
        steps("items", "points");
        for (String outcome : List.of("held", "worsened")) {
            number(part(leaf, "outcomes"), outcome, "outcomes." + outcome, Steps.HUNDREDTH);
        }
        for (String end : List.of("low", "high")) {
            number(part(leaf, "scale"), end, "scale." + end, BigDecimal.ONE);
        }
        deadline(leaf, "");
        List<Object> milestones = list(leaf.get("milestones"));
        for (int i = 0; i < milestones.size(); i++) {
            deadline(map(milestones.get(i)), "milestones[" + i + "].");
        }
        shares(milestones);
        policies();
    }

    private void deadline(Map<String, Object> node, String path) {
        Map<String, Object> due = part(node, "due");
        for (Map.Entry<String, Object> entry : due.entrySet()) {
            String date = String.valueOf(entry.getValue());
            for (String day : Steps.days(date)) {
                add(path + "due = " + day, put(path + "due." + entry.getKey(), day));
            }
            rename(path + "due", entry.getKey(), date);
        }
        Map<String, Object> late = part(node, "late");
        number(late, "fraction", path + "late.fraction", BigDecimal.ONE);
        number(late, "within", path + "late.within", BigDecimal.ONE);
        number(late, "per-day", path + "late.per-day", Steps.HUNDREDTH);
        if (node.containsKey("days")) {
            add(path + "days = calendar", SetChange.remove(code, path + "days"));
        }
    }

    private void bounds(Map<String, Object> node, String path, BigDecimal by) {
        for (String key : List.of("at-least", "above", "at-most", "below")) {
            if (node.containsKey(key)) {
                String bound = String.valueOf(node.get(key));
                number(node, key, path + "." + key, bound.contains("%") ? Steps.HUNDREDTH : by);
                rename(path, key, bound);
            }
        }
    }

    private void steps(String key, String points) {
        List<Object> steps = list(leaf.get(key));
        for (int i = 0; i < steps.size(); i++) {
            Map<String, Object> one = map(steps.get(i));
            String path = key + "[" + i + "]";
            bounds(one, path, step);
            number(one, points, path + "." + points, Steps.HUNDREDTH);
            if (i > 0 && one.containsKey(points)) {
                swap(path, key + "[" + (i - 1) + "]", one, map(steps.get(i - 1)), points);
            }
        }
    }

    private void swap(String path, String before, Map<String, Object> one, Map<String, Object> other, String points) {
        if (!Objects.equals(one.get(points), other.get(points))) {
            add(
                    path + " <-> " + before,
                    put(path + "." + points, String.valueOf(other.get(points))),
                    put(before + "." + points, String.valueOf(one.get(points))));
        }
    }

    private void shares(List<Object> milestones) {
        for (int i = 1; i < milestones.size(); i++) {
            String path = "milestones[" + i + "].share";
            String before = "milestones[" + (i - 1) + "].share";
            String share = String.valueOf(map(milestones.get(i)).get("share"));
            String other = String.valueOf(map(milestones.get(i - 1)).get("share"));
            add(
                    path + " + 1",
                    put(path, Steps.plus(share, BigDecimal.ONE)),
                    put(before, Steps.plus(other, BigDecimal.ONE.negate())));
        }
    }

    private void policies() {
        if (leaf.containsKey("not-arisen")) {
            for (String policy : List.of("exclude", "full", "zero", "redistribute")) {
                if (!policy.equals(leaf.get("not-arisen"))) {
                    add("not-arisen = " + policy, put("not-arisen", policy));
                }
            }
        }
    }

    private void number(Map<String, Object> node, String key, String path, BigDecimal by) {
        if (node.containsKey(key)) {
            for (String moved : Steps.beside(String.valueOf(node.get(key)), by)) {
                add(path + " = " + moved, put(path, moved));
            }
        }
    }

    private void rename(String path, String key, String value) {
        String flipped = String.valueOf(FLIPPED.get(key));
        add(path + " " + flipped, SetChange.remove(code, path + "." + key), put(path + "." + flipped, value));
    }

    private static Map<String, Object> part(Map<String, Object> node, String key) {
        return node.containsKey(key) && node.get(key) instanceof Map ? map(node.get(key)) : Map.of();
    }

    private SetChange put(String path, String value) {
        return SetChange.putText(code, path, value);
    }

    private void add(String what, SetChange... changes) {
        mutants.add(new Mutant(code, what, List.of(changes)));
    }
}
