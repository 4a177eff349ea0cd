package vn.parindex.catalogue.check;

import static vn.parindex.catalogue.check.CheckedLeaf.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.parindex.catalogue.Bound;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.TextNode;
import vn.parindex.finding.Nearest;

/** What is allowed and still hardly meant: shares written as fractions, codes under another number, types nobody has. */
final class SenseChecks {

    private static final Set<String> COMMUNES = new TreeSet<>(Set.of("xã", "phường", "thị trấn", "đặc khu"));
    private static final Set<String> DISTRICTS = new TreeSet<>(Set.of("huyện", "quận", "thị xã", "thành phố"));

    private SenseChecks() {}

    static List<Check> all() {
        return List.of(
                Check.warning(
                        "ratio-as-fraction",
                        "mọi ngưỡng của một tỷ lệ không quá 1 %, có lẽ viết phần thay vì phần trăm",
                        Check.onScales(SenseChecks::fraction)),
                Check.error(
                        "unknown-unit-type",
                        "tiêu chí áp dụng cho loại đơn vị mà cấp của bộ không có",
                        SenseChecks::types),
                Check.warning(
                        "code-outside-parent",
                        "mã tiêu chí không nằm trong mã của nhóm hoặc lĩnh vực",
                        SenseChecks::codes));
    }

    private static void fraction(CheckedLeaf leaf, CheckedScale scale, Check.Report report) {
        List<BigDecimal> bounds = new ArrayList<>();
        WrittenStep.of(leaf)
                .forEach(step -> step.step().bounds().stream().map(Bound::value).forEach(bounds::add));
        leaf.leaf().target().ifPresent(target -> bounds.add(target.value()));
        boolean ratio = leaf.indicator()
                .filter(indicator ->
                        indicator.type() == Indicator.ValueType.RATIO && indicator.better() == Indicator.Better.HIGHER)
                .isPresent();
        Optional<BigDecimal> highest = bounds.stream().max(BigDecimal::compareTo);
        highest.filter(bound -> ratio && bound.signum() > 0 && bound.compareTo(BigDecimal.ONE) <= 0)
                .ifPresent(bound -> report.add(Fault.at(
                                leaf.placeOf(leaf.node().has("target") ? "target" : "bands"),
                                "ngưỡng của tỷ lệ không quá 1 % (" + plain(bound) + ")",
                                "viết phần trăm: 80 nghĩa là 80 %")
                        .example(scale.gets(beyond(bound)) + " điểm, như " + scale.gets(new BigDecimal(100)))));
    }

    /** The smallest whole percentage that is past every bound, also past «trên 1». */
    private static BigDecimal beyond(BigDecimal bound) {
        return bound.compareTo(BigDecimal.ONE) < 0 ? BigDecimal.ONE : new BigDecimal(2);
    }

    private static void types(CheckedSet set, Check.Report report) {
        boolean district = set.set().districtLevel();
        for (CheckedLeaf leaf : set.leaves()) {
            leaf.node().map("applies").map(applies -> applies.texts("types")).orElse(List.of()).stream()
                    .filter(type -> !(district ? DISTRICTS : COMMUNES).contains(type.text()))
                    .forEach(
                            type -> report.add(district ? type(type, DISTRICTS, "huyện") : type(type, COMMUNES, "xã")));
        }
    }

    private static Fault type(TextNode type, Set<String> scored, String level) {
        return Fault.at(
                        type.place(),
                        "cấp " + level + " không có loại đơn vị này (" + type.text() + ")",
                        Nearest.hint(type.text(), scored) + "cần một trong: " + String.join(", ", scored))
                .example("bộ chấm cấp " + level
                        + ": không đơn vị nào thuộc loại này, nên không đơn vị nào được điểm nhờ nó")
                .correct(Proposal.nearest(type.place(), type.text(), scored));
    }

    private static void codes(CheckedSet set, Check.Report report) {
        for (MapNode area : set.document().maps("areas")) {
            for (MapNode criterion : area.maps("criteria")) {
                inside(area, criterion, report);
                criterion.maps("leaves").forEach(leaf -> inside(criterion, leaf, report));
            }
        }
    }

    private static void inside(MapNode parent, MapNode child, Check.Report report) {
        String outer = parent.text("code").orElse("");
        String inner = child.text("code").orElse("");
        if (!inner.startsWith(outer + ".")) {
            report.at(
                    child.placeOf("code"),
                    "mã không nằm trong mã đứng trên (" + inner + " trong " + outer + ")",
                    "cần mã bắt đầu bằng " + outer + ".");
        }
    }
}
