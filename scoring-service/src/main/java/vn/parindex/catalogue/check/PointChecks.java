package vn.parindex.catalogue.check;

import static vn.parindex.catalogue.check.CheckedLeaf.plain;

import java.math.BigDecimal;
import java.util.List;
import vn.parindex.catalogue.ChecklistItem;
import vn.parindex.catalogue.Late;
import vn.parindex.catalogue.Milestone;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.Place;

/** Points and shares: nothing above the maximum, the best brings it, the parts add up. */
final class PointChecks {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private PointChecks() {}

    static List<Check> all() {
        return List.of(
                Check.leafError(
                        "points-above-max",
                        "điểm của một bậc, mức hay kết quả cao hơn điểm tối đa",
                        PointChecks::aboveMax),
                Check.leafError(
                        "best-not-max",
                        "mức cao nhất hoặc kết quả cải thiện không được điểm tối đa",
                        PointChecks::bestNotMax),
                Check.leafError("items-not-max", "điểm các ý không cộng đủ điểm tối đa", PointChecks::items),
                Check.leafError("shares-not-100", "tỷ trọng các mốc không cộng đủ 100 %", PointChecks::shares),
                Check.leafError(
                        "value-out-of-range",
                        "sàn, tỷ lệ khi trễ, thang hay điểm mỗi đơn vị ngoài khoảng dùng được",
                        PointChecks::ranges));
    }

    private static void aboveMax(CheckedLeaf leaf, Check.Report report) {
        if (leaf.leaf().method() instanceof ScoringMethod.Band band) {
            List<MapNode> nodes = leaf.node().maps("bands");
            for (int i = 0; i < nodes.size(); i++) {
                above(leaf, nodes.get(i).placeOf("points"), band.steps().get(i).points(), report);
            }
        } else if (leaf.leaf().method() instanceof ScoringMethod.NamedLevel levels) {
            List<MapNode> nodes = leaf.node().maps("levels");
            for (int i = 0; i < nodes.size(); i++) {
                above(
                        leaf,
                        nodes.get(i).placeOf("points"),
                        levels.levels().get(i).points(),
                        report);
            }
        } else if (leaf.leaf().method() instanceof ScoringMethod.YearOnYear outcomes) {
            MapNode node = leaf.node().map("outcomes").orElse(leaf.node());
            above(leaf, node.placeOf("held"), outcomes.held(), report);
            above(leaf, node.placeOf("worsened"), outcomes.worsened(), report);
        }
    }

    private static void above(CheckedLeaf leaf, Place place, BigDecimal points, Check.Report report) {
        if (points.compareTo(leaf.leaf().max()) > 0) {
            report.at(
                    place,
                    "điểm cao hơn điểm tối đa (" + plain(points) + ")",
                    "không quá " + plain(leaf.leaf().max()));
        }
    }

    private static void bestNotMax(CheckedLeaf leaf, Check.Report report) {
        BigDecimal max = leaf.leaf().max();
        if (leaf.leaf().method() instanceof ScoringMethod.NamedLevel levels
                && levels.levels().get(0).points().compareTo(max) != 0) {
            MapNode first = leaf.node().maps("levels").get(0);
            report.at(
                    first.placeOf("points"),
                    "mức đầu không được điểm tối đa ("
                            + plain(levels.levels().get(0).points()) + ")",
                    "cần " + plain(max));
        } else if (leaf.leaf().method() instanceof ScoringMethod.YearOnYear outcomes
                && outcomes.improved().compareTo(max) != 0) {
            MapNode node = leaf.node().map("outcomes").orElse(leaf.node());
            report.at(
                    node.placeOf("improved"),
                    "cải thiện không được điểm tối đa (" + plain(outcomes.improved()) + ")",
                    "cần " + plain(max));
        }
    }

    private static void items(CheckedLeaf leaf, Check.Report report) {
        if (!(leaf.leaf().method() instanceof ScoringMethod.Checklist checklist)) {
            return;
        }
        BigDecimal sum = checklist.items().stream().map(ChecklistItem::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (checklist.allOrNothing()) {
            leaf.node().maps("items").stream()
                    .filter(item -> item.has("points"))
                    .forEach(item -> report.at(
                            item.placeOf("points"),
                            "ý của danh mục đủ-hoặc-không có điểm riêng ("
                                    + item.text("points").orElse("") + ")",
                            "bỏ points, hoặc bỏ variant: all-or-nothing"));
        } else if (sum.compareTo(leaf.leaf().max()) != 0) {
            report.at(
                    leaf.placeOf("items"),
                    "điểm các ý không cộng đủ điểm tối đa (" + plain(sum) + ")",
                    "cần tổng " + plain(leaf.leaf().max()));
        }
    }

    private static void shares(CheckedLeaf leaf, Check.Report report) {
        if (leaf.leaf().method() instanceof ScoringMethod.Deadline deadline) {
            BigDecimal sum = deadline.milestones().stream()
                    .map(Milestone::sharePercent)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.compareTo(HUNDRED) != 0) {
                report.at(
                        leaf.placeOf("milestones"),
                        "tỷ trọng các mốc không cộng đủ 100 % (" + plain(sum) + ")",
                        "cần tổng đúng 100%");
            }
        }
    }

    private static void ranges(CheckedLeaf leaf, Check.Report report) {
        ScoringMethod method = leaf.leaf().method();
        if (method instanceof ScoringMethod.Proportional proportional) {
            proportional
                    .floorPercent()
                    .filter(floor -> floor.compareTo(HUNDRED) >= 0)
                    .ifPresent(floor -> report.at(
                            leaf.placeOf("floor"),
                            "sàn không nhỏ hơn 100 % (" + plain(floor) + ")",
                            "cần số nhỏ hơn 100"));
        } else if (method instanceof ScoringMethod.SurveyMean mean && mean.low().compareTo(mean.high()) >= 0) {
            report.at(
                    leaf.placeOf("scale"),
                    "thang điều tra ngược (" + plain(mean.low()) + " đến " + plain(mean.high()) + ")",
                    "cần low nhỏ hơn high");
        } else if (method instanceof ScoringMethod.Count count) {
            zero(leaf.placeOf("points-per-unit"), count.pointsPerUnit(), report);
        } else if (method instanceof ScoringMethod.Deduction deduction) {
            zero(leaf.placeOf("points-per-unit"), deduction.pointsPerUnit(), report);
        } else if (method instanceof ScoringMethod.Deadline deadline) {
            deadline.milestones().forEach(milestone -> late(leaf.node().place(), milestone.late(), report));
        }
    }

    private static void late(Place place, Late late, Check.Report report) {
        if (late instanceof Late.Fraction fraction && fraction.percent().compareTo(HUNDRED) > 0) {
            report.at(
                    place, "phần điểm khi trễ cao hơn 100 % (" + plain(fraction.percent()) + ")", "cần không quá 100%");
        } else if (late instanceof Late.PerDay perDay) {
            zero(place, perDay.points(), report);
        }
    }

    private static void zero(Place place, BigDecimal points, Check.Report report) {
        if (points.signum() == 0) {
            report.at(place, "điểm mỗi đơn vị bằng 0 (" + plain(points) + ")", "cần số lớn hơn 0");
        }
    }
}
