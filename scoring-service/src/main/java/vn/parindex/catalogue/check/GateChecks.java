package vn.parindex.catalogue.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.parindex.catalogue.Area;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.GateCheck;
import vn.parindex.catalogue.GradeScale;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Findings;

/** What a gate names is there. Whether its sentence can be understood is the grammar's to say. */
final class GateChecks {

    private static final Pattern NAMED = Pattern.compile("(tiêu chí|lĩnh vực|xếp loại không quá) [\"“]([^\"”]*)[\"”]");

    private GateChecks() {}

    static List<Check> all() {
        return List.of(Check.error(
                "gate-unknown-name",
                "điều kiện khống chế nêu tiêu chí, lĩnh vực hoặc loại không có",
                GateChecks::names));
    }

    private static void names(CheckedSet set, Check.Report report) {
        Set<String> leaves = set.leaves().stream().map(CheckedLeaf::code).collect(Collectors.toSet());
        Set<String> areas = set.set().areas().stream().map(Area::code).collect(Collectors.toSet());
        Set<String> grades =
                set.set().grades().steps().stream().map(GradeScale.Step::name).collect(Collectors.toSet());
        for (MapNode gate : set.document().maps("gates")) {
            Matcher named = NAMED.matcher(gate.text("sentence").orElse(""));
            while (named.find()) {
                Set<String> known = named.group(1).equals("tiêu chí")
                        ? leaves
                        : named.group(1).equals("lĩnh vực") ? areas : grades;
                if (!known.contains(named.group(2))) {
                    report.at(
                            gate.placeOf("sentence"),
                            "không có " + named.group(1).replace(" không quá", "") + " này trong bộ (" + named.group(2)
                                    + ")",
                            "cần một trong: "
                                    + String.join(", ", known.stream().sorted().toList()));
                }
            }
        }
    }

    /** Adds a finding for every gate that fires on each card or on none. */
    static void reach(MapNode document, CriteriaSet set, GateCheck check, Findings findings) {
        List<MapNode> nodes = document.maps("gates");
        for (int i = 0; i < nodes.size(); i++) {
            MapNode node = nodes.get(i);
            String code = node.text("code").orElse("");
            check.verdict(set, set.gates().get(i))
                    .ifPresent(verdict -> findings.add(
                            verdict.always()
                                    ? Finding.error(
                                                    "gate-always",
                                                    node.placeOf("sentence"),
                                                    "điều kiện khống chế luôn đúng (" + code + ")",
                                                    "sửa ngưỡng của câu, hoặc bỏ điều kiện")
                                            .withExample(verdict.because())
                                    : Finding.error(
                                                    "gate-never",
                                                    node.placeOf("sentence"),
                                                    "điều kiện khống chế không bao giờ đúng (" + code + ")",
                                                    "sửa ngưỡng của câu, hoặc bỏ điều kiện")
                                            .withExample(verdict.because())));
        }
    }
}
