package vn.parindex.catalogue.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.LeafLineage;
import vn.parindex.catalogue.LeafLineage.Kind;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.TextNode;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Severity;

/** Where leaves come from is said once of each leaf, of leaves that are there, and without contradiction. */
public final class LineageChecks {

    private LineageChecks() {}

    static List<Check> all() {
        return List.of(
                Check.error(
                        "lineage-unknown-leaf", "dòng kế thừa của tiêu chí không có trong bộ", LineageChecks::known),
                Check.error(
                        "lineage-contradiction",
                        "các dòng kế thừa nói ngược nhau, hoặc số cũ không hợp với cách kế thừa",
                        LineageChecks::contradictions),
                Check.warning(
                        "lineage-incomplete",
                        "tiêu chí không có dòng kế thừa trong bộ tiếp nối bộ khác",
                        LineageChecks::complete));
    }

    private static void known(CheckedSet set, Check.Report report) {
        Set<String> codes = codes(set);
        Set<String> unsaid = new TreeSet<>(codes);
        set.document().maps("lineage").forEach(node -> node.text("code").ifPresent(unsaid::remove));
        for (MapNode node : set.document().maps("lineage")) {
            node.text("code")
                    .filter(code -> !codes.contains(code))
                    .ifPresent(code -> report.add(Fault.at(
                                    node.placeOf("code"),
                                    "không có tiêu chí này (" + code + ")",
                                    "cần mã của một tiêu chí của bộ; đã bỏ thì ghi as: dropped")
                            .correct(Proposal.nearestCode(node.placeOf("code"), code, unsaid))));
        }
    }

    private static void complete(CheckedSet set, Check.Report report) {
        Set<String> missing = codes(set);
        List<MapNode> nodes = set.document().maps("lineage");
        nodes.forEach(node -> node.text("code").ifPresent(missing::remove));
        if (!nodes.isEmpty() && !missing.isEmpty()) {
            report.at(
                    set.document().placeOf("lineage"),
                    "tiêu chí không có dòng kế thừa (" + String.join(", ", missing) + ")",
                    "nói tiêu chí từ đâu ra: same, renumbered, split, merged hoặc new");
        }
    }

    private static Set<String> codes(CheckedSet set) {
        return set.set().leaves().stream().map(Leaf::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void contradictions(CheckedSet set, Check.Report report) {
        Optional<LeafLineage> lineage = set.set().lineage();
        if (lineage.isEmpty()) {
            return;
        }
        List<MapNode> nodes = set.document().maps("lineage");
        Map<String, Integer> parts = new HashMap<>();
        lineage.get().leaves().forEach(each -> former(each).forEach(code -> parts.merge(code, 1, Integer::sum)));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < nodes.size(); i++) {
            LeafLineage.Descent descent = lineage.get().leaves().get(i);
            MapNode node = nodes.get(i);
            descent.code()
                    .filter(code -> !seen.add(code))
                    .ifPresent(code -> report.at(
                            node.placeOf("code"),
                            "hai dòng kế thừa của một tiêu chí (" + code + ")",
                            "mỗi tiêu chí một dòng"));
            numbers(descent)
                    .ifPresent(expected -> report.at(
                            node.placeOf("from"),
                            "số cũ không hợp (" + String.join(", ", descent.from()) + ")",
                            expected));
            for (String code : former(descent)) {
                boolean several = parts.getOrDefault(code, 0) > 1;
                if (several && descent.as() != Kind.SPLIT) {
                    report.at(
                            node.placeOf(node.has("from") ? "from" : "code"),
                            "tiêu chí cũ ở hai dòng kế thừa (" + code + ")",
                            "một tiêu chí cũ thành nhiều tiêu chí thì mọi dòng ghi as: split");
                } else if (!several && descent.as() == Kind.SPLIT) {
                    report.at(
                            node.placeOf("from"),
                            "tách mà chỉ có một phần (" + code + ")",
                            "nêu mọi phần của tiêu chí cũ, hoặc ghi as: renumbered hay same");
                }
            }
        }
    }

    private static List<String> former(LeafLineage.Descent descent) {
        return descent.as() == Kind.SAME ? descent.code().stream().toList() : descent.from();
    }

    /** What the former numbers must be; empty when they are. */
    private static Optional<String> numbers(LeafLineage.Descent descent) {
        int count = descent.from().size();
        return switch (descent.as()) {
            case RENUMBERED ->
                count == 1 && !descent.code().equals(descent.from().stream().findFirst())
                        ? Optional.empty()
                        : Optional.of("cần đúng một số cũ khác số mới; số không đổi thì ghi as: same");
            case SPLIT -> count == 1 ? Optional.empty() : Optional.of("cần đúng một số cũ");
            case MERGED ->
                new HashSet<>(descent.from()).size() > 1 ? Optional.empty() : Optional.of("cần từ hai số cũ trở lên");
            default -> Optional.empty();
        };
    }

    /**
     * Adds a finding for former numbers that are not those of the set that is carried on.
     *
     * @param set {@code set.yaml} that says the lineage
     * @param former the numbers of the leaves of the set that is carried on
     */
    public static void former(MapNode set, Set<String> former, Findings findings) {
        List<TextNode> said =
                set.maps("lineage").stream().flatMap(LineageChecks::formerTexts).toList();
        Set<String> forgotten = new TreeSet<>(former);
        said.forEach(code -> forgotten.remove(code.text()));
        said.stream()
                .filter(code -> !former.contains(code.text()))
                .forEach(code -> findings.add(Fault.at(
                                code.place(),
                                "bộ được tiếp nối không có tiêu chí này (" + code.text() + ")",
                                "cần mã của một tiêu chí của bộ ghi ở follows")
                        .correct(Proposal.nearestCode(code.place(), code.text(), forgotten))
                        .finding("lineage-unknown-former", Severity.ERROR)));
        if (!forgotten.isEmpty() && set.has("lineage")) {
            findings.warning(
                    "lineage-forgotten",
                    set.placeOf("lineage"),
                    "tiêu chí của bộ được tiếp nối không được nhắc đến (" + String.join(", ", forgotten) + ")",
                    "đã bỏ thì thêm { as: dropped, from: [mã] }");
        }
    }

    /** The numbers of the set that is carried on which a line names; a leaf that is the same has its own. */
    private static Stream<TextNode> formerTexts(MapNode line) {
        boolean same = line.text("as").filter("same"::equals).isPresent();
        return Stream.concat(same ? line.texts("code").stream() : Stream.empty(), line.texts("from").stream());
    }
}
