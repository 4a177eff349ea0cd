package vn.parindex.catalogue.check;

import static vn.parindex.catalogue.check.CheckedLeaf.plain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.ChecklistItem;
import vn.parindex.catalogue.Milestone;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.Correction;
import vn.parindex.finding.Place;

/** Points and shares: nothing above the maximum, the best brings it, the parts add up. */
final class PointChecks {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private PointChecks() {}

    static List<Check> all() {
        return List.of(
                Check.error(
                        "points-above-max",
                        "điểm của một bậc, mức hay kết quả cao hơn điểm tối đa",
                        PointChecks::aboveMax),
                Check.leafError(
                        "best-not-max",
                        "mức cao nhất hoặc kết quả cải thiện không được điểm tối đa",
                        PointChecks::bestNotMax),
                Check.leafError("items-not-max", "điểm các ý không cộng đủ điểm tối đa", PointChecks::items),
                Check.leafError("shares-not-100", "tỷ trọng các mốc không cộng đủ 100 %", PointChecks::shares));
    }

    private static void aboveMax(CheckedSet set, Check.Report report) {
        int scale = set.set().policy().pointsScale();
        set.leaves().forEach(leaf -> GivenPoints.of(leaf, scale).forEach(given -> above(leaf, given, scale, report)));
    }

    private static void above(CheckedLeaf leaf, GivenPoints given, int scale, Check.Report report) {
        BigDecimal max = leaf.leaf().max();
        if (given.points().compareTo(max) > 0) {
            report.add(Fault.at(
                            given.place(),
                            "điểm cao hơn điểm tối đa (" + plain(given.points()) + ")",
                            "không quá " + Shown.number(max))
                    .example(given.figure()
                            .map(figure -> figure + " được " + written(max, scale) + ", điểm tối đa, chứ không phải "
                                    + written(given.points(), scale))));
        }
    }

    private static String written(BigDecimal points, int scale) {
        return Shown.number(points.setScale(scale, RoundingMode.HALF_UP));
    }

    private static void bestNotMax(CheckedLeaf leaf, Check.Report report) {
        BigDecimal max = leaf.leaf().max();
        if (leaf.leaf().method() instanceof ScoringMethod.NamedLevel levels
                && levels.levels().get(0).points().compareTo(max) != 0) {
            MapNode first = leaf.node().maps("levels").get(0);
            BigDecimal points = levels.levels().get(0).points();
            String name = levels.levels().get(0).name();
            report.add(Fault.at(
                            first.placeOf("points"),
                            "mức đầu không được điểm tối đa (" + plain(points) + ")",
                            "cần " + Shown.number(max))
                    .example("mức «" + name + "» được " + Shown.number(points) + " trên " + Shown.number(max))
                    .correct(toMax(first.placeOf("points"), points, max)));
        } else if (leaf.leaf().method() instanceof ScoringMethod.YearOnYear outcomes
                && outcomes.improved().compareTo(max) != 0) {
            MapNode node = leaf.node().map("outcomes").orElse(leaf.node());
            report.add(Fault.at(
                            node.placeOf("improved"),
                            "cải thiện không được điểm tối đa (" + plain(outcomes.improved()) + ")",
                            "cần " + Shown.number(max))
                    .example("tốt hơn năm trước được " + Shown.number(outcomes.improved()) + " trên "
                            + Shown.number(max))
                    .correct(toMax(node.placeOf("improved"), outcomes.improved(), max)));
        }
    }

    private static Optional<Correction> toMax(Place place, BigDecimal points, BigDecimal max) {
        return Optional.of(Proposal.number(place, Shown.number(points), max));
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
            report.add(Fault.at(
                            leaf.placeOf("items"),
                            "điểm các ý không cộng đủ điểm tối đa (" + Shown.number(sum) + ")",
                            "cần tổng " + Shown.number(leaf.leaf().max()))
                    .example("có đủ mọi ý thì cộng được " + Shown.number(sum) + " trên điểm tối đa "
                            + Shown.number(leaf.leaf().max()))
                    .correct(Balance.of(
                            checklist.items().stream()
                                    .map(ChecklistItem::points)
                                    .toList(),
                            leaf.node().maps("items"),
                            "points",
                            leaf.leaf().max())));
        }
    }

    private static void shares(CheckedLeaf leaf, Check.Report report) {
        if (leaf.leaf().method() instanceof ScoringMethod.Deadline deadline) {
            BigDecimal sum = deadline.milestones().stream()
                    .map(Milestone::sharePercent)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.compareTo(HUNDRED) != 0) {
                report.add(Fault.at(
                                leaf.placeOf("milestones"),
                                "tỷ trọng các mốc không cộng đủ 100 % (" + Shown.number(sum) + ")",
                                "cần tổng đúng 100%")
                        .example("nộp đúng hạn mọi mốc thì được " + Shown.number(sum) + " % điểm tối đa")
                        .correct(Balance.ofShares(
                                deadline.milestones().stream()
                                        .map(Milestone::sharePercent)
                                        .toList(),
                                leaf.node().maps("milestones"))));
            }
        }
    }
}
