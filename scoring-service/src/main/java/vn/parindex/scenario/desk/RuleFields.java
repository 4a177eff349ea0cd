package vn.parindex.scenario.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.parindex.catalogue.BandStep;
import vn.parindex.catalogue.Bound;
import vn.parindex.catalogue.Due;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.Milestone;
import vn.parindex.catalogue.NotArisenPolicy;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.scenario.desk.Field.Choice;

/**
 * Các ô của bộ chỉ số: maximum, target, bands, due dates, policy and whether the leaf counts at all.
 *
 * @param reDated the set's dates were moved, so they cannot be changed here: changes are of the set's own calendar
 */
record RuleFields(Leaf leaf, boolean reDated) {

    /** The parameter that switches the leaf off. */
    static final String OFF = "off";

    private static final List<Choice> ON_OR_OFF =
            List.of(new Choice("", "có chấm"), new Choice("off", "bỏ tiêu chí này"));

    private static final List<Choice> POLICIES = List.of(
            new Choice("exclude", "loại khỏi điểm tối đa"),
            new Choice("full", "được điểm tối đa"),
            new Choice("zero", "không điểm"),
            new Choice("redistribute", "chia cho tiêu chí khác"));

    static String name(Leaf leaf, String path) {
        return "b." + leaf.code() + "." + path;
    }

    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.number(at("max"), "điểm tối đa", leaf.max().toPlainString()));
        leaf.target()
                .ifPresent(target -> fields.add(Field.number(
                        at("target." + target.comparison().key()),
                        "chỉ tiêu " + target.comparison().sign(),
                        target.value().toPlainString())));
        if (leaf.method() instanceof ScoringMethod.Band band) {
            for (int i = 0; i < band.steps().size(); i++) {
                band(fields, i, band.steps().get(i));
            }
        }
        if (!reDated) {
            dues(fields);
        }
        leaf.notArisen().ifPresent(policy -> fields.add(policy(policy)));
        fields.add(Field.choice(at(OFF), "tiêu chí", "", ON_OR_OFF));
        return fields;
    }

    private void band(List<Field> fields, int i, BandStep step) {
        String path = "bands[" + i + "].";
        for (Bound bound : step.bounds()) {
            String label = "bậc " + (i + 1) + " " + bound.comparison().sign();
            fields.add(Field.number(
                    at(path + bound.comparison().key()), label, bound.value().toPlainString()));
        }
        fields.add(Field.number(
                at(path + "points"), "điểm bậc " + (i + 1), step.points().toPlainString()));
    }

    private void dues(List<Field> fields) {
        if (leaf.method() instanceof ScoringMethod.Deadline deadline
                && leaf.indicator().isEmpty()) {
            List<Milestone> milestones = deadline.milestones();
            for (int i = 0; i < milestones.size(); i++) {
                Milestone milestone = milestones.get(i);
                fields.add(due("milestones[" + i + "].due.", "hạn: " + milestone.name(), milestone.due()));
            }
        } else {
            leaf.due().ifPresent(due -> fields.add(due("due.", "thời hạn", due)));
        }
    }

    private Field due(String path, String label, Due due) {
        boolean by = due.boundary() == Due.Boundary.BY;
        return Field.day(
                at(path + (by ? "by" : "before")),
                label + (by ? " (tính cả ngày)" : " (trước ngày)"),
                due.date().toString());
    }

    private Field policy(NotArisenPolicy now) {
        return Field.choice(at("not-arisen"), "khi không phát sinh", key(now), POLICIES);
    }

    private static String key(NotArisenPolicy policy) {
        return policy.name().toLowerCase(Locale.ROOT);
    }

    private String at(String path) {
        return name(leaf, path);
    }
}
