package vn.parindex.catalogue.shape;

import java.util.List;
import vn.parindex.catalogue.shape.Rule.Ask;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.Findings;

/** Checks the rules between the keys of one group. */
final class RuleCheck {

    private final Findings findings;

    RuleCheck(Findings findings) {
        this.findings = findings;
    }

    void missing(MapNode map, String key, String group) {
        findings.error(
                "missing-key", map.place(), group + subject(map) + " thiếu khóa (" + key + ")", "thêm khóa " + key);
    }

    void check(MapNode map, Rule rule, String group) {
        if (rule instanceof Rule.Some some) {
            some(map, some, group);
        } else if (rule instanceof Rule.Together both) {
            together(map, both, group);
        } else if (rule instanceof Rule.Cited) {
            cited(map, group);
        } else if (rule instanceof Rule.When when && when.holds(map)) {
            when.asks().forEach(ask -> ask(map, ask, group));
        }
    }

    private void some(MapNode map, Rule.Some some, String group) {
        List<String> found = some.keys().stream().filter(map::has).toList();
        String keys = String.join(", ", some.keys());
        if (found.size() < some.least()) {
            findings.error(
                    "missing-key",
                    map.place(),
                    group + subject(map) + " thiếu khóa (" + keys + ")",
                    "cần một trong các khóa: " + keys);
        } else if (found.size() > some.most()) {
            findings.error(
                    "conflicting-keys",
                    map.placeOf(found.get(found.size() - 1)),
                    group + subject(map) + " có nhiều khóa cùng loại (" + String.join(", ", found) + ")",
                    "chỉ giữ " + some.most() + " trong: " + keys);
        }
    }

    private void together(MapNode map, Rule.Together both, String group) {
        if (map.has(both.first()) && !map.has(both.second())) {
            missing(map, both.second(), group);
        } else if (map.has(both.second()) && !map.has(both.first())) {
            missing(map, both.first(), group);
        }
    }

    private void cited(MapNode map, String group) {
        if (!map.has("citation")
                && map.map("target").filter(t -> t.has("citation")).isEmpty()) {
            findings.error(
                    "missing-citation",
                    map.place(),
                    group + subject(map) + " thiếu căn cứ (citation)",
                    "thêm citation cho tiêu chí hoặc cho chỉ tiêu (target)");
        }
    }

    private void ask(MapNode map, Ask ask, String group) {
        String method = map.text("method").orElse("");
        if (ask instanceof Ask.Needs needs && !map.has(needs.key())) {
            missing(map, needs.key(), group);
        } else if (ask instanceof Ask.Refuses refuses && map.has(refuses.key())) {
            findings.error(
                    "key-not-for-method",
                    map.placeOf(refuses.key()),
                    "khóa không dùng ở đây (" + refuses.key() + ")",
                    refuses.reason().orElse("bỏ khóa; cách chấm " + method + " không dùng khóa này"));
        } else if (ask instanceof Ask.OneOf one) {
            map.text(one.key())
                    .filter(value -> !one.values().contains(value))
                    .ifPresent(value -> findings.error(
                            "wrong-value",
                            map.placeOf(one.key()),
                            "«" + one.key() + "» không hợp với cách chấm " + method + " (" + value + ")",
                            "cần một trong: "
                                    + String.join(
                                            ", ", one.values().stream().sorted().toList())));
        } else if (ask instanceof Ask.NeedsOne either && !map.has(either.first()) && !map.has(either.second())) {
            missing(map, either.first(), group);
        }
    }

    /** The code, id or name of the group, so that a message says which one is meant. */
    private static String subject(MapNode map) {
        return map.text("code")
                .or(() -> map.text("id"))
                .or(() -> map.text("name"))
                .map(text -> " " + text)
                .orElse("");
    }
}
