package vn.parindex.authoring.web.cases;

import java.util.Optional;
import vn.parindex.authoring.cases.CaseFile;
import vn.parindex.catalogue.Adjustment;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Gate;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.WorkedCase.Subject;

/** Mã nói về gì: a leaf, a gate, or a bonus or penalty line. */
final class CaseSubjects {

    private CaseSubjects() {}

    static Optional<Subject> about(CriteriaSet set, String code) {
        if (leaf(set, code).isPresent()) {
            return Optional.of(Subject.LEAF);
        }
        if (set.gates().stream().anyMatch(gate -> gate.code().equals(code))) {
            return Optional.of(Subject.GATE);
        }
        return adjustment(set, code).map(any -> Subject.ADJUSTMENT);
    }

    /** What the code stands for, in words. */
    static String name(CriteriaSet set, Subject about, String code) {
        return switch (about) {
            case LEAF -> leaf(set, code).map(Leaf::name).orElse("");
            case GATE ->
                set.gates().stream()
                        .filter(gate -> gate.code().equals(code))
                        .map(Gate::sentence)
                        .findFirst()
                        .orElse("");
            case ADJUSTMENT -> adjustment(set, code).map(Adjustment::name).orElse("");
        };
    }

    /**
     * The indicator of a figure of a case.
     *
     * @param of a leaf's code or an indicator's id; empty: the subject's own
     */
    static Optional<Indicator> indicator(CriteriaSet set, CaseFile file, String of) {
        String code = of.isEmpty() ? file.code() : of;
        Optional<IndicatorId> id = leaf(set, code)
                .flatMap(one -> one.indicators().stream().findFirst())
                .or(() -> file.about() == Subject.ADJUSTMENT
                        ? adjustment(set, code).map(Adjustment::indicator)
                        : Optional.empty());
        return id.flatMap(known -> Optional.ofNullable(set.indicators().get(known)))
                .or(() -> set.indicators().values().stream()
                        .filter(indicator -> indicator.id().value().equals(code))
                        .findFirst());
    }

    static Optional<Leaf> leaf(CriteriaSet set, String code) {
        return set.leaves().stream().filter(leaf -> leaf.code().equals(code)).findFirst();
    }

    private static Optional<Adjustment> adjustment(CriteriaSet set, String code) {
        return set.adjustments().stream()
                .filter(line -> line.code().equals(code))
                .findFirst();
    }
}
