package vn.parindex.catalogue.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.Correction;

/** Bands: every value falls on one step, and every step can be reached. */
final class BandChecks {

    private BandChecks() {}

    static List<Check> all() {
        return List.of(
                Check.leafError(
                        "band-without-target",
                        "bậc tính theo chỉ tiêu mà tiêu chí không có chỉ tiêu",
                        BandChecks::withoutTarget),
                Check.scaleError("band-order", "bậc một ngưỡng không xếp chặt từ tốt nhất", BandChecks::order),
                Check.scaleError("band-gap", "khoảng trống giữa hai bậc", BandMeetings::gaps),
                Check.scaleError("band-overlap", "hai bậc chồng lên nhau", BandMeetings::overlaps),
                Check.scaleError("band-dead", "bậc không bao giờ đạt", BandChecks::dead));
    }

    private static void withoutTarget(CheckedLeaf leaf, Check.Report report) {
        if (leaf.leaf().target().isPresent()) {
            return;
        }
        for (MapNode band : leaf.node().maps("bands")) {
            band.entries().stream()
                    .filter(e -> band.text(e.key())
                            .filter(text -> text.endsWith("target"))
                            .isPresent())
                    .forEach(e -> report.at(
                            e.value().place(),
                            "ngưỡng tính theo chỉ tiêu mà không có target ("
                                    + band.text(e.key()).orElse("") + ")",
                            "thêm target, hoặc viết số"));
        }
    }

    private static void order(CheckedLeaf leaf, CheckedScale scale, Check.Report report) {
        List<WrittenStep> steps = WrittenStep.of(leaf);
        for (int i = 1; i < steps.size(); i++) {
            if (isOutOfOrder(steps, i)) {
                WrittenStep step = steps.get(i);
                report.add(Fault.at(
                                step.node().place(),
                                "bậc không nới hơn bậc trước ("
                                        + step.bound().shown() + " sau "
                                        + steps.get(i - 1).bound().shown() + ")",
                                "xếp từ bậc khó nhất; bậc sau phải rộng hơn hẳn bậc trước, cùng một chiều")
                        .example(shadowed(step, scale)));
            }
        }
    }

    private static boolean isOutOfOrder(List<WrittenStep> steps, int i) {
        return WrittenStep.areOrdered(steps)
                && i > 0
                && !BandScale.isLooser(
                        steps.get(i).step().bounds().get(0),
                        steps.get(i - 1).step().bounds().get(0));
    }

    /** A figure of the step that gets what an earlier step gives. */
    private static Optional<String> shadowed(WrittenStep step, CheckedScale scale) {
        return scale.probes()
                .nicest(step::holds)
                .map(figure -> scale.gets(figure) + " điểm của bậc viết trước, không phải "
                        + scale.shown(step.step().points()));
    }

    private static void dead(CheckedLeaf leaf, CheckedScale scale, Check.Report report) {
        List<WrittenStep> steps = WrittenStep.of(leaf);
        for (int i = 0; i < steps.size(); i++) {
            WrittenStep step = steps.get(i);
            List<WrittenStep> before = WrittenStep.areOrdered(steps) ? steps.subList(0, i) : List.of();
            boolean reached = scale.probes()
                    .any(figure -> step.holds(figure) && before.stream().noneMatch(other -> other.holds(figure)));
            if (!reached && !isOutOfOrder(steps, i)) {
                report.add(Fault.at(
                                step.node().place(),
                                "bậc không bao giờ đạt (" + step.shown() + ")",
                                "xem lại ngưỡng và khoảng giá trị của chỉ báo")
                        .example(nearest(step, scale))
                        .correct(removal(step, steps)));
            }
        }
    }

    /** The figure that comes nearest to a step that nothing reaches. */
    private static Optional<String> nearest(WrittenStep step, CheckedScale scale) {
        BigDecimal wanted = step.step().bounds().get(0).value();
        return scale.probes().figures().stream()
                .min(Comparator.comparing(figure -> figure.subtract(wanted).abs()))
                .map(figure -> scale.gets(figure) + " điểm, và không số liệu nào được bậc "
                        + scale.shown(step.step().points()));
    }

    /** Taking out a step that nothing reaches changes no score; the one with the most points was meant for somebody. */
    private static Optional<Correction> removal(WrittenStep step, List<WrittenStep> steps) {
        boolean beaten = steps.stream()
                .anyMatch(other -> other.step().points().compareTo(step.step().points()) > 0);
        return beaten ? Optional.of(Proposal.without("bậc không bao giờ đạt", step.node())) : Optional.empty();
    }
}
