package vn.parindex.catalogue.check;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.Milestone;
import vn.parindex.catalogue.Period;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.Place;

/** Due dates fall on days that a figure may carry. */
final class DateChecks {

    private DateChecks() {}

    static List<Check> all() {
        return List.of(
                Check.error(
                        "date-outside-window",
                        "thời hạn nằm ngoài khoảng ngày của chỉ báo hoặc của kỳ",
                        DateChecks::dues),
                Check.leafError("milestone-order", "mốc sau có hạn sớm hơn mốc trước", DateChecks::order));
    }

    private static void dues(CheckedSet set, Check.Report report) {
        for (CheckedLeaf leaf : set.leaves()) {
            if (leaf.leaf().method() instanceof ScoringMethod.Deadline deadline) {
                milestones(set, leaf, deadline.milestones(), report);
            } else {
                leaf.leaf()
                        .due()
                        .ifPresent(
                                due -> inside(window(set, leaf.indicator()), due.date(), leaf.placeOf("due"), report));
            }
        }
    }

    private static void milestones(CheckedSet set, CheckedLeaf leaf, List<Milestone> milestones, Check.Report report) {
        List<MapNode> nodes = leaf.node().has("milestones") ? leaf.node().maps("milestones") : List.of(leaf.node());
        for (int i = 0; i < milestones.size(); i++) {
            IndicatorId id = milestones.get(i).indicator();
            inside(
                    window(set, Optional.ofNullable(set.set().indicators().get(id))),
                    milestones.get(i).due().lastDayOnTime(),
                    nodes.get(i).placeOf("due"),
                    report);
        }
    }

    private static Indicator.Window window(CheckedSet set, Optional<Indicator> indicator) {
        Period period = set.set().period();
        LocalDate from = LocalDate.of(period.from().getYear() - 1, Month.OCTOBER, 1);
        return indicator.flatMap(Indicator::window).orElse(new Indicator.Window(from, period.closes()));
    }

    private static void inside(Indicator.Window window, LocalDate day, Place place, Check.Report report) {
        if (day.isBefore(window.from()) || day.isAfter(window.to())) {
            report.add(Fault.at(
                            place,
                            "thời hạn ngoài khoảng ngày nhận số liệu (" + day + ")",
                            "cần từ " + Shown.day(window.from()) + " đến " + Shown.day(window.to())
                                    + "; xem period và window của chỉ báo")
                    .example(example(window, day)));
        }
    }

    /** Before the window everything is late; after it the last day on time cannot be reported. */
    private static String example(Indicator.Window window, LocalDate day) {
        return day.isBefore(window.from())
                ? "nộp ngày " + Shown.day(window.from()) + ", sớm nhất có thể, đã là trễ hạn"
                : "nộp ngày " + Shown.day(day) + " vẫn đúng hạn nhưng số liệu bị từ chối, được 0 điểm";
    }

    /** Milestones as people read them: first due, first written. */
    private static void order(CheckedLeaf leaf, Check.Report report) {
        if (!(leaf.leaf().method() instanceof ScoringMethod.Deadline deadline)) {
            return;
        }
        List<MapNode> nodes = leaf.node().maps("milestones");
        for (int i = 1; i < nodes.size(); i++) {
            LocalDate before = deadline.milestones().get(i - 1).due().lastDayOnTime();
            LocalDate here = deadline.milestones().get(i).due().lastDayOnTime();
            if (here.isBefore(before)) {
                report.add(Fault.at(
                                nodes.get(i).placeOf("due"),
                                "mốc sau có hạn sớm hơn mốc trước (" + here + " sau " + before + ")",
                                "xếp các mốc theo thời hạn, hoặc sửa ngày")
                        .example("nộp «" + deadline.milestones().get(i).name() + "» ngày " + Shown.day(before)
                                + ", khi mốc trước mới đến hạn, đã là trễ"));
            }
        }
    }
}
