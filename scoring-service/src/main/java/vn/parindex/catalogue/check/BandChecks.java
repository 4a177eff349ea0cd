package vn.parindex.catalogue.check;

import static vn.parindex.catalogue.check.CheckedLeaf.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.BandStep;
import vn.parindex.catalogue.Bound;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.catalogue.yaml.MapNode;

/** Bands: every value falls on one step, and every step can be reached. */
final class BandChecks {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private BandChecks() {}

    static List<Check> all() {
        return List.of(
                Check.leafError(
                        "band-without-target",
                        "bậc tính theo chỉ tiêu mà tiêu chí không có chỉ tiêu",
                        BandChecks::withoutTarget),
                Check.leafError("band-order", "bậc một ngưỡng không xếp chặt từ tốt nhất", BandChecks::order),
                Check.leafError(
                        "band-gap",
                        "khoảng trống giữa hai bậc",
                        (leaf, report) -> meetings(leaf, BandScale.Meeting.GAP, report)),
                Check.leafError(
                        "band-overlap",
                        "hai bậc chồng lên nhau",
                        (leaf, report) -> meetings(leaf, BandScale.Meeting.OVERLAP, report)),
                Check.leafError("band-dead", "bậc không bao giờ đạt", BandChecks::dead));
    }

    /** A step and where it is written. */
    private record Written(MapNode node, BandStep step) {}

    private static List<Written> steps(CheckedLeaf leaf) {
        List<Written> written = new ArrayList<>();
        if (leaf.leaf().method() instanceof ScoringMethod.Band band) {
            List<MapNode> nodes = leaf.node().maps("bands");
            for (int i = 0; i < nodes.size(); i++) {
                written.add(new Written(nodes.get(i), band.steps().get(i)));
            }
        }
        return written;
    }

    private static boolean isOrdered(List<Written> steps) {
        return BandScale.isOrdered(steps.stream().map(Written::step).toList());
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

    private static void order(CheckedLeaf leaf, Check.Report report) {
        List<Written> steps = steps(leaf);
        if (!isOrdered(steps)) {
            return;
        }
        for (int i = 1; i < steps.size(); i++) {
            Bound above = steps.get(i - 1).step().bounds().get(0);
            Bound here = steps.get(i).step().bounds().get(0);
            if (!BandScale.isLooser(here, above)) {
                report.at(
                        steps.get(i).node().place(),
                        "bậc không nới hơn bậc trước (" + shown(here) + " sau " + shown(above) + ")",
                        "xếp từ bậc khó nhất; bậc sau phải rộng hơn hẳn bậc trước, cùng một chiều");
            }
        }
    }

    private static void meetings(CheckedLeaf leaf, BandScale.Meeting wrong, Check.Report report) {
        List<Written> steps = steps(leaf);
        if (isOrdered(steps)) {
            return;
        }
        boolean whole = leaf.indicator()
                .filter(i -> i.type() == Indicator.ValueType.COUNT)
                .isPresent();
        List<Written> rising =
                steps.stream().sorted(Comparator.comparing(BandChecks::start)).toList();
        for (int i = 1; i < rising.size(); i++) {
            Optional<Bound> high = BandScale.high(rising.get(i - 1).step());
            Optional<Bound> low = BandScale.low(rising.get(i).step());
            BandScale.Meeting meeting = high.isEmpty() || low.isEmpty()
                    ? BandScale.Meeting.OVERLAP
                    : BandScale.meeting(high.get(), low.get(), whole);
            if (meeting == wrong) {
                String pair = high.map(BandChecks::shown).orElse("không có ngưỡng trên") + " và "
                        + low.map(BandChecks::shown).orElse("không có ngưỡng dưới");
                report.at(
                        rising.get(i).node().place(),
                        (wrong == BandScale.Meeting.GAP ? "có khoảng trống giữa hai bậc (" : "hai bậc chồng lên nhau (")
                                + pair + ")",
                        "mỗi giá trị thuộc đúng một bậc, như below: 90 rồi at-least: 90");
            }
        }
    }

    /** Where an interval begins; an open one before all others. */
    private static BigDecimal start(Written written) {
        return BandScale.low(written.step()).map(Bound::value).orElse(new BigDecimal("-1e20"));
    }

    private static void dead(CheckedLeaf leaf, Check.Report report) {
        for (Written written : steps(leaf)) {
            Optional<Bound> low = BandScale.low(written.step());
            Optional<Bound> high = BandScale.high(written.step());
            boolean empty = low.isPresent() && high.isPresent() && BandScale.isEmpty(low.get(), high.get());
            if (empty
                    || low.filter(bound -> isAboveRange(bound, leaf)).isPresent()
                    || high.filter(bound -> isBelowRange(bound, leaf)).isPresent()) {
                String bounds = String.join(
                        ", ",
                        written.step().bounds().stream().map(BandChecks::shown).toList());
                report.at(
                        written.node().place(),
                        "bậc không bao giờ đạt (" + bounds + ")",
                        "xem lại ngưỡng và khoảng giá trị của chỉ báo");
            }
        }
    }

    private static boolean isAboveRange(Bound low, CheckedLeaf leaf) {
        boolean limited = leaf.indicator()
                .filter(i -> i.type() == Indicator.ValueType.RATIO && !i.mayExceed())
                .isPresent();
        int order = low.value().compareTo(HUNDRED);
        return limited && (order > 0 || order == 0 && !BandScale.isClosed(low));
    }

    private static boolean isBelowRange(Bound high, CheckedLeaf leaf) {
        boolean limited = leaf.indicator().filter(i -> !i.signed()).isPresent();
        int order = high.value().signum();
        return limited && (order < 0 || order == 0 && !BandScale.isClosed(high));
    }

    private static String shown(Bound bound) {
        return bound.comparison().key() + ": " + plain(bound.value());
    }
}
