package vn.parindex.catalogue.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.Area;
import vn.parindex.catalogue.Citation;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Criterion;
import vn.parindex.catalogue.Gate;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.Source;
import vn.parindex.catalogue.Target;

/** One criteria set with its tree in printed order; points and targets are texts, so that no reader rounds them. */
record SetTreeBody(
        SetBody set,
        String gradeLabel,
        List<String> grades,
        List<AreaBody> areas,
        List<GateBody> gates,
        List<Source> sources,
        List<String> notes) {

    /** @param max the maximum that is printed for it; empty when only its leaves print theirs */
    record AreaBody(String code, String name, Optional<String> max, List<CriterionBody> criteria) {}

    /** @param max as of an area */
    record CriterionBody(String code, String name, Optional<String> max, List<LeafBody> leaves) {}

    /** @param target such as «≥ 45» */
    record LeafBody(
            String code,
            String name,
            String max,
            String method,
            List<String> indicators,
            Optional<String> target,
            Citation citation,
            String lead,
            boolean needsApproval,
            boolean illustrative,
            List<String> notes) {}

    record GateBody(String code, String sentence, Citation citation) {}

    static SetTreeBody of(CriteriaSet set) {
        return new SetTreeBody(
                SetBody.of(set),
                set.grades().label(),
                set.grades().steps().stream().map(step -> step.name()).toList(),
                set.areas().stream().map(SetTreeBody::area).toList(),
                set.gates().stream().map(SetTreeBody::gate).toList(),
                set.sources(),
                set.notes());
    }

    private static AreaBody area(Area area) {
        return new AreaBody(
                area.code(),
                area.name(),
                area.max().map(BigDecimal::toPlainString),
                area.criteria().stream().map(SetTreeBody::criterion).toList());
    }

    private static CriterionBody criterion(Criterion criterion) {
        return new CriterionBody(
                criterion.code(),
                criterion.name(),
                criterion.max().map(BigDecimal::toPlainString),
                criterion.leaves().stream().map(SetTreeBody::leaf).toList());
    }

    private static LeafBody leaf(Leaf leaf) {
        return new LeafBody(
                leaf.code(),
                leaf.name(),
                leaf.max().toPlainString(),
                leaf.method().key(),
                leaf.indicators().stream().map(IndicatorId::value).toList(),
                leaf.target().map(SetTreeBody::target),
                leaf.citation(),
                leaf.lead(),
                leaf.needsApproval(),
                leaf.illustrative(),
                leaf.notes());
    }

    private static String target(Target target) {
        return target.comparison().sign() + " " + target.value().toPlainString();
    }

    private static GateBody gate(Gate gate) {
        return new GateBody(gate.code(), gate.sentence(), gate.citation());
    }
}
