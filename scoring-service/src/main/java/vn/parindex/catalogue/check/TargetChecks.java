package vn.parindex.catalogue.check;

import static vn.parindex.catalogue.check.CheckedLeaf.plain;

import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.Comparison;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.catalogue.Target;
import vn.parindex.catalogue.yaml.MapNode;

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
                Check.leafError(
                        "target-direction",
                        "chỉ tiêu hoặc bậc ngược chiều tốt lên của chỉ báo",
                        TargetChecks::direction),
                Check.leafError(
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
                .ifPresent(target -> report.at(
                        leaf.placeOf("target"),
                        "chỉ tiêu " + target.comparison().key() + " không dùng được với capped-ratio ("
                                + plain(target.value()) + ")",
                        "dùng variant: all-or-nothing, hoặc method: band"));
    }

    private static void cappedZero(CheckedLeaf leaf, Check.Report report) {
        capped(leaf)
                .filter(target -> target.value().signum() <= 0)
                .ifPresent(target -> report.at(
                        leaf.placeOf("target"),
                        "chỉ tiêu của capped-ratio không lớn hơn 0 (" + plain(target.value()) + ")",
                        "cần chỉ tiêu lớn hơn 0"));
    }

    private static void direction(CheckedLeaf leaf, Check.Report report) {
        if (leaf.indicator().isEmpty()) {
            return;
        }
        boolean higher = leaf.indicator().get().better() == Indicator.Better.HIGHER;
        leaf.leaf()
                .target()
                .filter(target -> target.comparison().isLower() != higher)
                .ifPresent(target -> report.at(
                        leaf.placeOf("target"),
                        "chỉ tiêu ngược chiều chỉ báo (" + target.comparison().key() + ")",
                        "chỉ báo càng " + (higher ? "cao" : "thấp") + " càng tốt: dùng "
                                + (higher ? "at-least hoặc above" : "at-most hoặc below")));
        if (leaf.leaf().method() instanceof ScoringMethod.Band band && BandScale.isOrdered(band.steps())) {
            for (MapNode node : leaf.node().maps("bands")) {
                wrongWay(node, higher, report, "chỉ báo càng " + (higher ? "cao" : "thấp") + " càng tốt");
            }
        }
    }

    private static void contradiction(CheckedLeaf leaf, Check.Report report) {
        Optional<Target> target = leaf.leaf().target();
        if (target.isEmpty()
                || !(leaf.leaf().method() instanceof ScoringMethod.Band band)
                || !BandScale.isOrdered(band.steps())) {
            return;
        }
        for (MapNode node : leaf.node().maps("bands")) {
            wrongWay(
                    node,
                    target.get().comparison().isLower(),
                    report,
                    "chỉ tiêu là " + target.get().comparison().key());
        }
    }

    private static void wrongWay(MapNode band, boolean higher, Check.Report report, String because) {
        for (Comparison comparison : Comparison.values()) {
            if (band.has(comparison.key()) && comparison.isLower() != higher) {
                report.at(
                        band.placeOf(comparison.key()),
                        "bậc ngược chiều (" + comparison.key() + ": "
                                + band.text(comparison.key()).orElse("") + ")",
                        because + ": dùng " + (higher ? "at-least hoặc above" : "at-most hoặc below"));
            }
        }
    }
}
