package vn.parindex.authoring.nextyear;

import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.SetId;
import vn.parindex.catalogue.Target;

/** Chỉ tiêu phải xác nhận cho năm sau, in printed order. */
final class ToConfirm {

    private ToConfirm() {}

    static List<NextYearSet.Target> of(CriteriaSet issued) {
        return issued.leaves().stream()
                .flatMap(leaf -> leaf
                        .target()
                        .map(target -> new NextYearSet.Target(
                                leaf.code(), leaf.name(), words(issued, leaf, target), base(issued, leaf)))
                        .stream())
                .toList();
    }

    /** The base that sets the leaf's target; empty when the layer does. */
    static Optional<String> base(CriteriaSet issued, Leaf leaf) {
        return Optional.ofNullable(leaf.origins().get("target"))
                .map(origin -> origin.set())
                .filter(set -> !set.equals(issued.id()))
                .map(SetId::value);
    }

    private static String words(CriteriaSet issued, Leaf leaf, Target target) {
        String number = target.value().toPlainString().replace('.', ',');
        String unit = leaf.indicator()
                .flatMap(id -> Optional.ofNullable(issued.indicators().get(id)))
                .map(ToConfirm::unit)
                .orElse("");
        return target.comparison().sign() + " " + number + " " + unit;
    }

    private static String unit(Indicator indicator) {
        boolean share =
                indicator.type() == Indicator.ValueType.RATIO || indicator.type() == Indicator.ValueType.SURVEY_SHARE;
        return share ? "%" : indicator.unit();
    }
}
