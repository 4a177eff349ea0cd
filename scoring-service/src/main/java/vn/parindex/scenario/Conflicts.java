package vn.parindex.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.catalogue.SetChange;

/** Xung đột trong một chồng kịch bản: of what two of them change, the later one wins and the conflict is named. */
final class Conflicts {

    /** One scenario of the stack; two may have the same name. */
    private record Author(int position, String name) {}

    private final List<Applied.Conflict> found = new ArrayList<>();
    private final Map<String, Author> touched = new LinkedHashMap<>();
    private final Map<String, Author> rules = new LinkedHashMap<>();
    private Author now = new Author(0, "");

    /** The next scenario of the stack, with what it changes besides figures. */
    void next(Scenario scenario) {
        now = new Author(now.position() + 1, scenario.name());
        scenario.asOf().ifPresent(day -> touch("ngày chốt"));
        scenario.surveyHeld().ifPresent(held -> touch("điều tra"));
        scenario.criteriaSet().ifPresent(set -> {
            touch("bộ chỉ số");
            overrule("");
        });
        scenario.set().forEach(this::touch);
    }

    /** Says that the scenario changes something. */
    void touch(String what) {
        put(touched, what);
    }

    List<Applied.Conflict> found() {
        return List.copyOf(found);
    }

    /** A leaf that is dropped takes with it what was changed in it. */
    private void touch(SetChange change) {
        String leaf = change.leaf().map(code -> code + " ").orElse("");
        if (change.path().isEmpty()) {
            overrule(leaf);
        }
        put(rules, leaf + change.path());
    }

    /** Another set, or a leaf that goes, makes earlier changes of rules void. */
    private void overrule(String start) {
        rules.entrySet().removeIf(rule -> {
            boolean isVoid = rule.getKey().startsWith(start) && !rule.getValue().equals(now);
            if (isVoid) {
                name(rule.getKey(), rule.getValue());
            }
            return isVoid;
        });
    }

    private void put(Map<String, Author> map, String what) {
        Author before = map.getOrDefault(what, now);
        map.put(what, now);
        if (!before.equals(now)) {
            name(what, before);
        }
    }

    private void name(String what, Author before) {
        found.add(new Applied.Conflict(what.strip(), before.name(), now.name()));
    }
}
