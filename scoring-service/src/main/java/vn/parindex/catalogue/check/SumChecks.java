package vn.parindex.catalogue.check;

import static vn.parindex.catalogue.check.CheckedLeaf.plain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.parindex.catalogue.Leaf;
import vn.parindex.finding.Correction;

/** The points of the whole set. */
final class SumChecks {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Methods that write no points of their own. */
    private static final Set<String> SCALED =
            Set.of("yes-no", "proportional", "target", "deadline", "count", "deduction", "survey", "external");

    private SumChecks() {}

    static List<Check> all() {
        return List.of(
                Check.error("sum-not-100", "tổng điểm tối đa của bộ khác 100", SumChecks::sum),
                Check.leafError("max-zero", "tiêu chí có điểm tối đa bằng 0", SumChecks::zero),
                Check.leafError(
                        "points-status-missing", "không nói điểm được ban hành hay minh họa", SumChecks::status));
    }

    /** A maximum finer than the points could never be earned to the last digit. */
    static Check decimals() {
        return Check.error("too-many-decimals", "điểm tối đa có nhiều số lẻ hơn points-scale", SumChecks::decimals);
    }

    private static void sum(CheckedSet set, Check.Report report) {
        BigDecimal sum = set.set().leaves().stream().map(Leaf::max).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (PrintedLevel.of(set).isWrong()) {
            String areas = set.set().areas().stream()
                    .map(area -> area.code() + ": "
                            + Shown.number(
                                    area.leaves().stream().map(Leaf::max).reduce(BigDecimal.ZERO, BigDecimal::add)))
                    .reduce((a, b) -> a + "; " + b)
                    .orElse("không có lĩnh vực");
            report.add(Fault.at(
                            set.document().place(),
                            "tổng điểm tối đa khác 100 (" + Shown.number(sum) + ")",
                            "cần tổng đúng 100; theo lĩnh vực: " + areas)
                    .example("đơn vị đạt tối đa mọi tiêu chí được " + Shown.number(sum) + " điểm, không phải 100")
                    .correct(amended(set, sum)));
        }
    }

    /** When a single amendment moved a maximum, that is what made the sum move; its scale must follow by itself. */
    private static Optional<Correction> amended(CheckedSet set, BigDecimal sum) {
        List<CheckedLeaf> moved =
                set.leaves().stream().filter(SumChecks::hasMovedMax).toList();
        return moved.size() == 1 && !isPrintedAbove(set, moved.get(0))
                ? grown(moved.get(0), HUNDRED.subtract(sum))
                : Optional.empty();
    }

    /** A leaf whose area, or criterion, prints a maximum that it would no longer fit. */
    private static boolean isPrintedAbove(CheckedSet set, CheckedLeaf moved) {
        return set.set().areas().stream()
                .filter(area -> area.leaves().contains(moved.leaf()))
                .anyMatch(area -> area.max().isPresent()
                        || area.criteria().stream()
                                .filter(criterion -> criterion.leaves().contains(moved.leaf()))
                                .anyMatch(criterion -> criterion.max().isPresent()));
    }

    /** A larger or smaller maximum for a leaf whose points follow it. */
    static Optional<Correction> grown(CheckedLeaf leaf, BigDecimal by) {
        BigDecimal max = leaf.leaf().max();
        BigDecimal changed = max.add(by);
        return changed.signum() > 0 && SCALED.contains(leaf.leaf().method().key())
                ? Optional.of(Proposal.number(
                        leaf.placeOf("max"), "điểm tối đa " + Shown.number(max) + " của " + leaf.code(), changed))
                : Optional.empty();
    }

    /** Whether an amendment says the leaf's maximum. */
    static boolean hasMovedMax(CheckedLeaf leaf) {
        return leaf.node().maps("amended").stream()
                .anyMatch(mark ->
                        mark.texts("keys").stream().anyMatch(key -> key.text().equals("max")));
    }

    private static void zero(CheckedLeaf leaf, Check.Report report) {
        if (leaf.leaf().max().signum() == 0) {
            report.add(Fault.at(
                            leaf.placeOf("max"),
                            "điểm tối đa bằng 0 (" + leaf.code() + ")",
                            "cần số lớn hơn 0, hoặc bỏ tiêu chí")
                    .example("mọi số liệu đều được 0 điểm"));
        }
    }

    private static void decimals(CheckedSet set, Check.Report report) {
        int scale = set.set().policy().pointsScale();
        for (CheckedLeaf leaf : set.leaves()) {
            BigDecimal max = leaf.leaf().max().stripTrailingZeros();
            if (max.scale() > scale) {
                report.add(Fault.at(
                                leaf.placeOf("max"),
                                "điểm tối đa có quá nhiều số lẻ (" + plain(max) + ")",
                                "không quá " + scale + " số lẻ")
                        .example("đạt hết vẫn chỉ được ghi " + Shown.number(max.setScale(scale, RoundingMode.HALF_UP))
                                + " trên " + Shown.number(max)));
            }
        }
    }

    private static void status(CheckedLeaf leaf, Check.Report report) {
        if (!leaf.node().has("points-status")) {
            report.at(
                    leaf.node().place(),
                    "không rõ điểm của tiêu chí từ đâu (" + leaf.code() + ")",
                    "ghi points-status: illustrative (minh họa) hoặc issued (đã ban hành)");
        }
    }
}
