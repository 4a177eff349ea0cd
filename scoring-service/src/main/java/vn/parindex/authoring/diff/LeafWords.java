package vn.parindex.authoring.diff;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.parindex.catalogue.Adjustment;
import vn.parindex.catalogue.Citation;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.GradeScale;
import vn.parindex.catalogue.Leaf;

/** Tiêu chí bằng chữ: what a leaf says, in the words that a comparison of two versions uses as well. */
public record LeafWords(CriteriaSet set) {

    private static final Set<DifferenceKind> RULES =
            Set.of(DifferenceKind.DUE, DifferenceKind.POLICY, DifferenceKind.APPLICABILITY);

    /** Said only where it can be anything else than for every leaf. */
    private static final String ROLL_UP = "cách tổng hợp";

    private static final String EVERYBODY = "mọi đơn vị";

    /** «Theo thang bậc (≥ 45 %: 1,5 điểm, ≥ 36 %: 0,75 điểm)». */
    public String method(Leaf leaf) {
        return capital(MethodWords.whole(leaf.method(), names().unit(leaf)));
    }

    /** «≥ 45 %»; empty without a target. */
    public String target(Leaf leaf) {
        return said(DifferenceKind.TARGET, leaf);
    }

    /** The documents of the leaf and of its target, each with row, page and quote. */
    public String citation(Leaf leaf) {
        return said(DifferenceKind.CITATION, leaf);
    }

    /** As {@link #citation(Leaf)}, of anything else. */
    public String citation(Citation citation) {
        return names().cited(citation);
    }

    /** What is measured, with its id. */
    public String indicator(Leaf leaf) {
        return said(DifferenceKind.INDICATOR, leaf);
    }

    /** Due date, rounding, what happens when nothing arose, whom it applies to: one line each. */
    public List<String> rules(Leaf leaf) {
        return new LeafAspects(names())
                .all().stream()
                        .filter(aspect -> RULES.contains(aspect.kind()))
                        .filter(aspect -> set.districtLevel() || !aspect.name().equals(ROLL_UP))
                        .filter(aspect ->
                                !Set.of("", EVERYBODY).contains(aspect.words().apply(leaf)))
                        .map(aspect ->
                                capital(aspect.name() + ": " + aspect.words().apply(leaf)))
                        .toList();
    }

    /** «Điểm trừ «…», mỗi đơn vị 0,25 điểm, trần 1 điểm». */
    public String adjustment(Adjustment adjustment) {
        String kind = adjustment.kind() == Adjustment.Kind.BONUS ? "Điểm thưởng: " : "Điểm trừ: ";
        return kind + new SetParts(names()).adjustments().whole().apply(adjustment);
    }

    /** «≥ 80», or «còn lại» for the last grade. */
    public String bound(GradeScale.Step step) {
        return new SetParts(names()).grades().whole().apply(step);
    }

    private String said(DifferenceKind kind, Leaf leaf) {
        return new LeafAspects(names())
                .all().stream()
                        .filter(aspect -> aspect.kind() == kind)
                        .map(aspect -> aspect.words().apply(leaf))
                        .findFirst()
                        .orElse("");
    }

    private Names names() {
        return new Names(set, set);
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
