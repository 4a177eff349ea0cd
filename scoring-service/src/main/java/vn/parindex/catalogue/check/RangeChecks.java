package vn.parindex.catalogue.check;

import static vn.parindex.catalogue.check.CheckedLeaf.plain;

import java.math.BigDecimal;
import java.util.List;
import vn.parindex.catalogue.Adjustment;
import vn.parindex.catalogue.Late;
import vn.parindex.catalogue.Milestone;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.Place;

/** Numbers of a method or an adjustment with which it says nothing: no figure gets what is written. */
final class RangeChecks {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private RangeChecks() {}

    static List<Check> all() {
        return List.of(Check.error(
                "value-out-of-range",
                "sàn, mức trần, tỷ lệ hay số ngày khi trễ, thang hay điểm mỗi đơn vị ngoài khoảng dùng được",
                RangeChecks::ranges));
    }

    private static void ranges(CheckedSet set, Check.Report report) {
        set.leaves().forEach(leaf -> ranges(leaf, report));
        List<Adjustment> adjustments = set.set().adjustments();
        List<MapNode> nodes = set.document().maps("adjustments");
        for (int i = 0; i < nodes.size(); i++) {
            ranges(adjustments.get(i), nodes.get(i), report);
        }
    }

    private static void ranges(Adjustment line, MapNode node, Check.Report report) {
        String still =
                "đếm được 100 vẫn " + (line.kind() == Adjustment.Kind.BONUS ? "được cộng" : "bị trừ") + " 0 điểm";
        zero(node.placeOf("points-per-unit"), line.pointsPerUnit(), still, report);
        zero("mức trần", node.placeOf("cap"), line.cap(), still, report);
    }

    private static void ranges(CheckedLeaf leaf, Check.Report report) {
        ScoringMethod method = leaf.leaf().method();
        if (method instanceof ScoringMethod.Proportional proportional) {
            proportional
                    .floorPercent()
                    .filter(floor -> floor.compareTo(HUNDRED) >= 0)
                    .ifPresent(floor -> report.add(Fault.at(
                                    leaf.placeOf("floor"),
                                    "sàn không nhỏ hơn 100 % (" + plain(floor) + ")",
                                    "cần số nhỏ hơn 100")
                            .example("99 % dưới sàn nên được 0 điểm")));
        } else if (method instanceof ScoringMethod.SurveyMean mean && mean.low().compareTo(mean.high()) >= 0) {
            report.at(
                    leaf.placeOf("scale"),
                    "thang điều tra ngược (" + plain(mean.low()) + " đến " + plain(mean.high()) + ")",
                    "cần low nhỏ hơn high");
        } else if (method instanceof ScoringMethod.Count count) {
            zero(leaf.placeOf("points-per-unit"), count.pointsPerUnit(), "đếm được 100 vẫn được 0 điểm", report);
        } else if (method instanceof ScoringMethod.Deduction deduction) {
            String kept = "vi phạm 100 lần vẫn được " + Shown.number(leaf.leaf().max()) + " điểm";
            zero(leaf.placeOf("points-per-unit"), deduction.pointsPerUnit(), kept, report);
        } else if (method instanceof ScoringMethod.Deadline deadline) {
            late(leaf.node(), deadline.milestones(), report);
        }
    }

    /** A deadline without a list of milestones is written as its only one. */
    private static void late(MapNode leaf, List<Milestone> milestones, Check.Report report) {
        List<MapNode> nodes = leaf.has("milestones") ? leaf.maps("milestones") : List.of(leaf);
        for (int i = 0; i < nodes.size(); i++) {
            Late late = milestones.get(i).late();
            nodes.get(i).map("late").ifPresent(node -> late(node, late, report));
        }
    }

    private static void late(MapNode node, Late late, Check.Report report) {
        if (late instanceof Late.PerDay perDay) {
            zero(node.placeOf("per-day"), perDay.points(), "trễ 100 ngày vẫn được đủ điểm", report);
        } else if (late instanceof Late.Fraction fraction && fraction.percent().compareTo(HUNDRED) > 0) {
            report.add(Fault.at(
                            node.placeOf("fraction"),
                            "phần điểm khi trễ cao hơn 100 % (" + plain(fraction.percent()) + ")",
                            "cần không quá 100%")
                    .example("trễ một ngày được " + Shown.number(fraction.percent()) + " %, đúng hạn được 100 %"));
        } else if (late instanceof Late.Fraction fraction && fraction.withinDays() == 0) {
            report.add(Fault.at(
                            node.placeOf("within"),
                            "số ngày trễ còn được điểm bằng 0 (" + fraction.withinDays() + ")",
                            "cần từ 1 ngày, hoặc bỏ late")
                    .example("trễ một ngày đã được 0 điểm, nên không ngày nào được " + Shown.number(fraction.percent())
                            + " %"));
        }
    }

    private static void zero(Place place, BigDecimal points, String example, Check.Report report) {
        zero("điểm mỗi đơn vị", place, points, example, report);
    }

    private static void zero(String what, Place place, BigDecimal points, String example, Check.Report report) {
        if (points.signum() == 0) {
            report.add(Fault.at(place, what + " bằng 0 (" + plain(points) + ")", "cần số lớn hơn 0")
                    .example(example));
        }
    }
}
