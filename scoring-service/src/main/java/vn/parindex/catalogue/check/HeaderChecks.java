package vn.parindex.catalogue.check;

import static vn.parindex.catalogue.check.CheckedLeaf.plain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.parindex.catalogue.Bound;
import vn.parindex.catalogue.GradeScale;
import vn.parindex.catalogue.Period;
import vn.parindex.catalogue.yaml.MapNode;

/** Period and grade scale. */
final class HeaderChecks {

    private HeaderChecks() {}

    static List<Check> all() {
        return List.of(
                Check.error("period-order", "kỳ chấm ngược, hoặc đóng đợt trước khi hết kỳ", HeaderChecks::period),
                Check.error("window-order", "khoảng ngày của chỉ báo ngược", HeaderChecks::windows),
                Check.error(
                        "grade-order",
                        "thang xếp loại không giảm dần, hoặc loại cuối có ngưỡng",
                        HeaderChecks::grades));
    }

    private static void period(CheckedSet set, Check.Report report) {
        Period period = set.set().period();
        if (period.from().isAfter(period.to()) || period.to().isAfter(period.closes())) {
            report.at(
                    set.document().placeOf("period"),
                    "kỳ chấm không theo thứ tự (" + period.from() + ", " + period.to() + ", " + period.closes() + ")",
                    "cần ngày đầu, ngày cuối rồi ngày đóng đợt (from ≤ to ≤ closes)");
        }
    }

    private static void windows(CheckedSet set, Check.Report report) {
        for (MapNode node : set.document().maps("indicators")) {
            node.map("window").ifPresent(window -> {
                String from = window.text("from").orElse("");
                String to = window.text("to").orElse("");
                if (from.compareTo(to) > 0) {
                    report.at(
                            window.place(),
                            "khoảng ngày ngược (" + from + ", " + to + ")",
                            "cần ngày đầu không sau ngày cuối (from ≤ to)");
                }
            });
        }
    }

    private static void grades(CheckedSet set, Check.Report report) {
        List<GradeScale.Step> steps = set.set().grades().steps();
        List<MapNode> nodes =
                set.document().map("grades").map(grades -> grades.maps("steps")).orElse(List.of());
        Set<String> names = new HashSet<>();
        for (int i = 0; i < steps.size(); i++) {
            MapNode node = nodes.get(i);
            boolean last = i == steps.size() - 1;
            if (last == steps.get(i).bound().isPresent()) {
                String name = steps.get(i).name();
                report.at(
                        node.place(),
                        last ? "loại cuối có ngưỡng (" + name + ")" : "loại không có ngưỡng (" + name + ")",
                        "mọi loại trừ loại cuối cần at-least hoặc above");
            }
            if (!names.add(steps.get(i).name())) {
                report.at(node.place(), "loại viết hai lần (" + steps.get(i).name() + ")", "mỗi loại một lần");
            }
            if (i > 0) {
                order(steps.get(i - 1).bound(), steps.get(i).bound(), node, report);
            }
        }
    }

    private static void order(Optional<Bound> above, Optional<Bound> here, MapNode node, Check.Report report) {
        if (above.isPresent() && here.isPresent() && !BandScale.isLooser(here.get(), above.get())) {
            report.at(
                    node.place(),
                    "ngưỡng không thấp hơn loại trước (" + plain(here.get().value()) + ")",
                    "xếp từ loại cao nhất xuống");
        }
    }
}
