package vn.parindex.catalogue.check;

import static vn.parindex.catalogue.check.CheckedLeaf.plain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.LevelStep;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.catalogue.Target;
import vn.parindex.finding.Correction;
import vn.parindex.finding.Place;

/** What communes can get at all: the maximum, more for a better figure, and the points of a target that is reached. */
final class ReachChecks {

    private ReachChecks() {}

    static List<Check> all() {
        return List.of(
                Check.scaleError(
                        "leaf-out-of-reach", "không số liệu nào được điểm ở tiêu chí này", ReachChecks::outOfReach),
                Check.scaleError("max-unreachable", "không số liệu nào được điểm tối đa", ReachChecks::maximum),
                Check.error("not-monotone", "số liệu tốt hơn được ít điểm hơn", ReachChecks::monotone),
                Check.scaleError(
                        "target-not-max",
                        "đạt chỉ tiêu mà không được điểm tối đa, hoặc chưa đạt đã được",
                        ReachChecks::target));
    }

    /** The figure that gets the most, and that many points; empty when the maximum is 0, which is said elsewhere. */
    private static Optional<BigDecimal> best(CheckedLeaf leaf, CheckedScale scale) {
        Comparator<BigDecimal> byPoints = Comparator.comparing(
                figure -> scale.points().at(figure).orElse(leaf.leaf().max()));
        return leaf.leaf().max().signum() == 0
                ? Optional.empty()
                : scale.probes().figures().stream().max(byPoints);
    }

    private static void outOfReach(CheckedLeaf leaf, CheckedScale scale, Check.Report report) {
        best(leaf, scale).filter(figure -> isNothing(scale, figure)).ifPresent(figure -> {
            BigDecimal asked = scale.domain().highest().orElse(figure);
            report.add(Fault.at(
                            leaf.placeOf("code"),
                            "không đơn vị nào được điểm ở tiêu chí này (" + leaf.code() + ")",
                            "xem lại thang điểm, chỉ tiêu và kiểu của chỉ báo")
                    .example(scale.gets(asked) + " điểm, và mọi số liệu khác cũng vậy"));
        });
    }

    private static void maximum(CheckedLeaf leaf, CheckedScale scale, Check.Report report) {
        BigDecimal max = scale.points().rounded(leaf.leaf().max());
        best(leaf, scale)
                .filter(figure -> !isNothing(scale, figure))
                .filter(figure -> scale.points().at(figure).orElse(max).compareTo(max) < 0)
                .ifPresent(figure -> report.add(Fault.at(
                                leaf.placeOf("max"),
                                "không số liệu nào được điểm tối đa ("
                                        + plain(leaf.leaf().max()) + ")",
                                "cho bậc cao nhất điểm tối đa, hoặc giảm điểm tối đa")
                        .example(scale.gets(figure) + " điểm, nhiều nhất có thể, trên " + Shown.number(max))
                        .correct(top(leaf, scale))));
    }

    private static boolean isNothing(CheckedScale scale, BigDecimal figure) {
        return scale.points().at(figure).filter(points -> points.signum() == 0).isPresent();
    }

    /** The step of the best figure gets the maximum: any other one would then bring more than a better figure. */
    private static Optional<Correction> top(CheckedLeaf leaf, CheckedScale scale) {
        List<BigDecimal> rising = scale.probes().figures();
        BigDecimal best = rising.get(isHigherBetter(leaf) ? rising.size() - 1 : 0);
        return WrittenStep.of(leaf).stream()
                .filter(step -> step.holds(best))
                .findFirst()
                .map(step -> Proposal.number(
                        step.node().placeOf("points"),
                        Shown.number(step.step().points()) + " điểm",
                        leaf.leaf().max()));
    }

    private static void monotone(CheckedSet set, Check.Report report) {
        Check.onScales(ReachChecks::monotone).run(set, report);
        set.leaves().forEach(leaf -> levels(leaf, report));
    }

    /** Levels are written from the best down; that the first brings the maximum is asked elsewhere. */
    private static void levels(CheckedLeaf leaf, Check.Report report) {
        List<LevelStep> steps =
                leaf.leaf().method() instanceof ScoringMethod.NamedLevel named ? named.levels() : List.of();
        for (int i = 1; i < steps.size(); i++) {
            LevelStep better = steps.get(i - 1);
            LevelStep worse = steps.get(i);
            if (worse.points().compareTo(better.points()) > 0) {
                report.add(Fault.at(
                                leaf.node().maps("levels").get(i).placeOf("points"),
                                "mức dưới được nhiều điểm hơn mức trên (" + plain(worse.points()) + ")",
                                "không quá " + Shown.number(better.points()) + ": viết các mức từ tốt nhất trở xuống")
                        .example("mức «" + worse.name() + "» được " + Shown.number(worse.points()) + " điểm nhưng mức «"
                                + better.name() + "» được " + Shown.number(better.points())));
            }
        }
    }

    private static void monotone(CheckedLeaf leaf, CheckedScale scale, Check.Report report) {
        if (leaf.leaf().method() instanceof ScoringMethod.YearOnYear outcomes) {
            fallingBack(leaf, outcomes, report);
        }
        boolean higher = isHigherBetter(leaf);
        List<BigDecimal> rising = scale.probes().figures();
        for (int i = 1; i < rising.size(); i++) {
            BigDecimal better = rising.get(higher ? i : i - 1);
            BigDecimal worse = rising.get(higher ? i - 1 : i);
            BigDecimal loss = scale.points()
                    .at(worse)
                    .orElse(BigDecimal.ZERO)
                    .subtract(scale.points().at(better).orElse(BigDecimal.ZERO));
            if (loss.signum() > 0) {
                report.add(Fault.at(
                                place(leaf, better),
                                "số liệu tốt hơn được ít điểm hơn (kém " + Shown.number(loss) + " điểm)",
                                WrongWay.mend(leaf, scale, higher))
                        .example(scale.gets(better) + " điểm nhưng " + scale.gets(worse) + " điểm"));
                return;
            }
        }
    }

    private static boolean isHigherBetter(CheckedLeaf leaf) {
        return leaf.indicator()
                .filter(indicator -> indicator.better() == Indicator.Better.HIGHER)
                .isPresent();
    }

    /** Who falls back never gets more than who stays; that improving brings the maximum is asked elsewhere. */
    private static void fallingBack(CheckedLeaf leaf, ScoringMethod.YearOnYear outcomes, Check.Report report) {
        if (outcomes.worsened().compareTo(outcomes.held()) > 0) {
            report.add(Fault.at(
                            leaf.node().map("outcomes").orElse(leaf.node()).placeOf("worsened"),
                            "kém năm trước được nhiều điểm hơn giữ nguyên (" + plain(outcomes.worsened()) + ")",
                            "không quá " + Shown.number(outcomes.held()))
                    .example("kém năm trước được " + Shown.number(outcomes.worsened())
                            + " điểm nhưng giữ như năm trước được " + Shown.number(outcomes.held()) + " điểm"));
        }
    }

    /** The step on which the figure falls, or the whole scale when it falls on none. */
    private static Place place(CheckedLeaf leaf, BigDecimal figure) {
        return WrittenStep.of(leaf).stream()
                .filter(step -> step.holds(figure))
                .findFirst()
                .map(step -> step.node().placeOf("points"))
                .orElse(leaf.placeOf(leaf.node().has("bands") ? "bands" : "method"));
    }

    private static void target(CheckedLeaf leaf, CheckedScale scale, Check.Report report) {
        Optional<Target> target = leaf.leaf().target();
        if (target.isEmpty() || !(leaf.leaf().method() instanceof ScoringMethod.Band)) {
            return;
        }
        BigDecimal max = scale.points().rounded(leaf.leaf().max());
        scale.probes()
                .nicest(figure -> ScalePoints.reaches(target.get(), figure)
                        != (scale.points().at(figure).orElse(max).compareTo(max) == 0))
                .ifPresent(figure -> report.add(Fault.at(
                                leaf.placeOf("target"),
                                "chỉ tiêu và thang điểm không khớp ("
                                        + plain(target.get().value()) + ")",
                                "cho điểm tối đa từ đúng chỉ tiêu, như at-least: 100% target")
                        .example(scale.figure(figure)
                                + (ScalePoints.reaches(target.get(), figure) ? " đạt" : " chưa đạt")
                                + " chỉ tiêu, được " + scale.points(figure) + " trên " + Shown.number(max) + " điểm")));
    }
}
