package vn.parindex.catalogue.check;

import static vn.parindex.catalogue.check.CheckedLeaf.plain;

import java.math.BigDecimal;
import java.util.List;
import vn.parindex.catalogue.Leaf;

/** The points of the whole set. */
final class SumChecks {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

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
        if (sum.compareTo(HUNDRED) != 0) {
            String areas = set.set().areas().stream()
                    .map(area -> area.code() + ": "
                            + plain(area.leaves().stream().map(Leaf::max).reduce(BigDecimal.ZERO, BigDecimal::add)))
                    .reduce((a, b) -> a + ", " + b)
                    .orElse("không có lĩnh vực");
            report.at(
                    set.document().place(),
                    "tổng điểm tối đa khác 100 (" + plain(sum) + ")",
                    "cần tổng đúng 100; theo lĩnh vực: " + areas);
        }
    }

    private static void zero(CheckedLeaf leaf, Check.Report report) {
        if (leaf.leaf().max().signum() == 0) {
            report.at(
                    leaf.placeOf("max"),
                    "điểm tối đa bằng 0 (" + leaf.code() + ")",
                    "cần số lớn hơn 0, hoặc bỏ tiêu chí");
        }
    }

    private static void decimals(CheckedSet set, Check.Report report) {
        int scale = set.set().policy().pointsScale();
        for (CheckedLeaf leaf : set.leaves()) {
            BigDecimal max = leaf.leaf().max().stripTrailingZeros();
            if (max.scale() > scale) {
                report.at(
                        leaf.placeOf("max"),
                        "điểm tối đa có quá nhiều số lẻ (" + plain(max) + ")",
                        "không quá " + scale + " số lẻ");
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
