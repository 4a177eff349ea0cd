package vn.parindex.catalogue.shape;

import java.util.Optional;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.catalogue.yaml.TextNode;
import vn.parindex.finding.Correction;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Nearest;

/** Compares a tree with the table of keys and collects everything that does not fit. */
public final class ShapeCheck {

    private final Findings findings;
    private final RuleCheck rules;

    private ShapeCheck(Findings findings) {
        this.findings = findings;
        this.rules = new RuleCheck(findings);
    }

    /** Adds a finding for each part of the tree that does not have the shape. */
    public static void check(Node node, Shape shape, Findings findings) {
        new ShapeCheck(findings).check("tài liệu", node, shape);
    }

    private void check(String key, Node node, Shape shape) {
        if (shape instanceof Shape.Text text) {
            scalar(key, node, text.scalar());
        } else if (shape instanceof Shape.Choice choice) {
            choice(key, node, choice);
        } else if (shape instanceof Shape.Items items) {
            items(key, node, items);
        } else if (shape instanceof Shape.Open open) {
            open(key, node, open);
        } else if (shape instanceof Shape.Either either) {
            check(key, node, either.of(node));
        } else if (shape instanceof Shape.Record record) {
            record(key, node, record);
        }
    }

    private void scalar(String key, Node node, Scalar scalar) {
        if (!(node instanceof TextNode text)) {
            wrongType(key, node, "một giá trị: " + scalar.expected());
        } else if (!scalar.accepts(text.text())) {
            findings.add(proposed(
                    Finding.error("wrong-value", node.place(), value(key, text), "cần " + scalar.expected(text.text())),
                    scalar == Scalar.DATE ? MonthEnd.of(text.text()) : Optional.empty()));
        }
    }

    private void choice(String key, Node node, Shape.Choice choice) {
        String expected = String.join(", ", choice.values());
        if (!(node instanceof TextNode text)) {
            wrongType(key, node, "một trong: " + expected);
        } else if (!choice.values().contains(text.text())) {
            findings.add(proposed(
                    Finding.error(
                            "wrong-value",
                            node.place(),
                            value(key, text),
                            Nearest.hint(text.text(), choice.values()) + "cần một trong: " + expected),
                    Nearest.to(text.text(), choice.values())));
        }
    }

    private void items(String key, Node node, Shape.Items items) {
        if (!(node instanceof ListNode list)) {
            wrongType(key, node, "một danh sách");
        } else if (list.items().isEmpty()) {
            findings.error("empty-list", node.place(), "danh sách «" + key + "» rỗng ([])", "bỏ khóa hoặc thêm mục");
        } else {
            list.items().forEach(item -> check(key, item, items.item()));
        }
    }

    private void open(String key, Node node, Shape.Open open) {
        if (!(node instanceof MapNode map)) {
            wrongType(key, node, "một nhóm khóa");
            return;
        }
        for (MapNode.Entry entry : map.entries()) {
            scalar(key, new TextNode(entry.key(), entry.place()), open.key());
            check(entry.key(), entry.value(), open.value());
        }
    }

    private void record(String key, Node node, Shape.Record record) {
        if (!(node instanceof MapNode map)) {
            wrongType(key, node, "một nhóm khóa (" + record.name() + ")");
            return;
        }
        for (MapNode.Entry entry : map.entries()) {
            record.key(entry.key())
                    .ifPresentOrElse(
                            known -> check(known.name(), entry.value(), known.shape()),
                            () -> unknown(entry, map, record));
        }
        for (Key known : record.keys()) {
            if (known.required() && !map.has(known.name())) {
                rules.missing(map, known.name(), record.name());
            }
        }
        record.rules().forEach(rule -> rules.check(map, rule, record.name()));
    }

    private void unknown(MapNode.Entry entry, MapNode map, Shape.Record record) {
        var names = record.keys().stream().map(Key::name).toList();
        findings.add(proposed(
                Finding.error(
                        "unknown-key",
                        entry.place(),
                        "khóa không có trong mẫu (" + entry.key() + ")",
                        Nearest.hint(entry.key(), names) + "khóa của " + record.name() + ": "
                                + String.join(", ", names)),
                Nearest.to(entry.key(), names).filter(near -> !map.has(near))));
    }

    private static Finding proposed(Finding found, Optional<String> word) {
        return word.map(near -> found.withCorrection(new Correction("thay bằng «" + near + "»", found.place(), near)))
                .orElse(found);
    }

    private void wrongType(String key, Node node, String expected) {
        String found = node instanceof TextNode text
                ? "giá trị (" + text.text() + ")"
                : node instanceof ListNode ? "danh sách" : "nhóm khóa";
        findings.error("wrong-type", node.place(), "«" + key + "» là " + found, "cần " + expected);
    }

    private static String value(String key, TextNode text) {
        return "giá trị của «" + key + "» không dùng được (" + text.text() + ")";
    }
}
