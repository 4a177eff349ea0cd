package vn.parindex.catalogue.check;

import static vn.parindex.catalogue.check.CheckedLeaf.plain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.catalogue.Comparison;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.catalogue.Target;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.Correction;

/** Targets: which way they point and what the method can do with them. */
final class TargetChecks {

    private TargetChecks() {}

    static List<Check> all() {
        return List.of(
                Check.leafError(
                        "capped-ratio-direction",
                        "capped-ratio với chỉ tiêu không quá (at-most) hoặc dưới (below)",
                        TargetChecks::cappedDirection),
                Check.leafError(
                        "capped-ratio-zero", "capped-ratio với chỉ tiêu không lớn hơn 0", TargetChecks::cappedZero),
                Check.error(
                        "target-direction",
                        "chỉ tiêu hoặc bậc ngược chiều tốt lên của chỉ báo",
                        TargetChecks::directions),
                Check.scaleError(
                        "target-band-contradiction",
                        "bậc ngược chiều với chỉ tiêu của tiêu chí",
                        TargetChecks::contradiction));
    }

    private static Optional<Target> capped(CheckedLeaf leaf) {
        boolean capped = leaf.leaf().method() instanceof ScoringMethod.AgainstTarget method && !method.allOrNothing();
        return capped ? leaf.leaf().target() : Optional.empty();
    }

    private static void cappedDirection(CheckedLeaf leaf, Check.Report report) {
        capped(leaf)
                .filter(target -> !target.comparison().isLower())
                .ifPresent(target -> report.add(Fault.at(
                                leaf.placeOf("target"),
                                "chỉ tiêu " + target.comparison().key() + " không dùng được với capped-ratio ("
                                        + plain(target.value()) + ")",
                                "dùng variant: all-or-nothing, hoặc method: band")
                        .example("theo công thức số liệu chia chỉ tiêu, gấp đôi " + Shown.number(target.value())
                                + " được đủ điểm, bằng một nửa chỉ được nửa điểm")
                        .correct(variant(leaf))));
    }

    private static void cappedZero(CheckedLeaf leaf, Check.Report report) {
        capped(leaf)
                .filter(target -> target.value().signum() <= 0)
                .ifPresent(target -> report.add(Fault.at(
                                leaf.placeOf("target"),
                                "chỉ tiêu của capped-ratio không lớn hơn 0 (" + plain(target.value()) + ")",
                                "cần chỉ tiêu lớn hơn 0")
                        .example("số liệu 0 đã bằng chỉ tiêu, không chia được cho " + Shown.number(target.value()))));
    }

    private static Optional<Correction> variant(CheckedLeaf leaf) {
        return Optional.of(Proposal.value(leaf.placeOf("variant"), "variant: capped-ratio", "all-or-nothing"));
    }

    private static void directions(CheckedSet set, Check.Report report) {
        int decimals = set.set().policy().pointsScale();
        set.leaves()
                .forEach(leaf -> leaf.indicator()
                        .ifPresent(indicator -> direction(leaf, indicator, CheckedScale.of(leaf, decimals), report)));
    }

    /** Turning a bound round is what remains when the indicator is right, so it is proposed only where that is not asked. */
    private static void direction(
            CheckedLeaf leaf, Indicator indicator, Optional<CheckedScale> scale, Check.Report report) {
        boolean higher = indicator.better() == Indicator.Better.HIGHER;
        boolean asked = WrongWay.isAll(leaf, scale, higher);
        String because = (asked ? WrongWay.orTurned(indicator, higher) : "") + "chỉ báo càng "
                + (higher ? "cao" : "thấp") + " càng tốt";
        Stream<Fault> target = target(leaf, higher, because).stream();
        Stream<Fault> steps = isOrderedBand(leaf)
                ? leaf.node().maps("bands").stream().flatMap(node -> wrongWay(node, higher, because))
                : Stream.empty();
        Stream.concat(target, steps)
                .map(fault -> asked ? fault.correct(Optional.empty()) : fault)
                .forEach(report::add);
    }

    private static Optional<Fault> target(CheckedLeaf leaf, boolean higher, String because) {
        return leaf.leaf()
                .target()
                .filter(target -> target.comparison().isLower() != higher)
                .map(target -> Fault.at(
                                leaf.placeOf("target"),
                                "chỉ tiêu ngược chiều chỉ báo ("
                                        + target.comparison().key() + ")",
                                because + ": dùng " + pointing(higher))
                        .example(Shown.number(target.value()) + (higher ? " trở lên" : " trở xuống")
                                + " là tốt hơn mà không đạt chỉ tiêu")
                        .correct(leaf.node().map("target").flatMap(node -> turned(node, target.comparison()))));
    }

    /** Steps that point as the indicator does, against a target that does not; the others are said to be wrong themselves. */
    private static void contradiction(CheckedLeaf leaf, CheckedScale scale, Check.Report report) {
        Optional<Target> target = leaf.leaf().target();
        boolean higher = leaf.indicator()
                .filter(indicator -> indicator.better() == Indicator.Better.HIGHER)
                .isPresent();
        if (target.isPresent() && target.get().comparison().isLower() != higher && isOrderedBand(leaf)) {
            WrittenStep.of(leaf).stream()
                    .filter(step -> step.bound().bound().comparison().isLower() == higher)
                    .forEach(step -> report.add(Fault.at(
                                    step.node().place(),
                                    "bậc ngược chiều với chỉ tiêu (" + step.shown() + ")",
                                    "chỉ tiêu là " + target.get().comparison().key() + ": đổi chiều của chỉ tiêu")
                            .example(scale.probes()
                                    .nicest(figure -> step.holds(figure) && !ScalePoints.reaches(target.get(), figure))
                                    .map(figure -> scale.gets(figure) + " điểm mà không đạt chỉ tiêu"))));
        }
    }

    private static boolean isOrderedBand(CheckedLeaf leaf) {
        return leaf.leaf().method() instanceof ScoringMethod.Band band && BandScale.isOrdered(band.steps());
    }

    private static Stream<Fault> wrongWay(MapNode band, boolean higher, String because) {
        return Stream.of(Comparison.values())
                .filter(comparison -> band.has(comparison.key()) && comparison.isLower() != higher)
                .map(comparison -> wrongWay(band, comparison, because));
    }

    private static Fault wrongWay(MapNode band, Comparison comparison, String because) {
        boolean higher = !comparison.isLower();
        String bound = band.text(comparison.key()).orElse("");
        return Fault.at(
                        band.placeOf(comparison.key()),
                        "bậc ngược chiều (" + comparison.key() + ": " + bound + ")",
                        because + ": dùng " + pointing(higher))
                .example((higher ? "cao" : "thấp") + " hơn " + bound.replace('.', ',') + " là tốt hơn mà mất "
                        + band.text("points").orElse("").replace('.', ',') + " điểm của bậc này")
                .correct(turned(band, comparison));
    }

    private static String pointing(boolean higher) {
        return higher ? "at-least hoặc above" : "at-most hoặc below";
    }

    /** The same bound the other way round, with or without its own value as before. */
    private static Optional<Correction> turned(MapNode node, Comparison comparison) {
        Comparison other =
                switch (comparison) {
                    case AT_LEAST -> Comparison.AT_MOST;
                    case AT_MOST -> Comparison.AT_LEAST;
                    case ABOVE -> Comparison.BELOW;
                    case BELOW -> Comparison.ABOVE;
                };
        return Proposal.key(node, comparison.key(), other.key());
    }
}
