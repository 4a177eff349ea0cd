package vn.parindex.catalogue.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.catalogue.Source;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.finding.Nearest;

/** What a set points to outside of itself: cited documents, and targets that somebody has to approve. */
final class ReferenceChecks {

    private ReferenceChecks() {}

    static List<Check> all() {
        return List.of(
                Check.error(
                        "unknown-source", "căn cứ dẫn một văn bản không có trong sources", ReferenceChecks::sources),
                Check.leafError(
                        "missing-evidence", "tiêu chí không nói tài liệu kiểm chứng", ReferenceChecks::evidence),
                Check.warning(
                        "needs-approval",
                        "tiêu chí chờ phê duyệt, chặn công bố chính thức",
                        ReferenceChecks::approvals));
    }

    private static void sources(CheckedSet set, Check.Report report) {
        Set<String> known = set.set().sources().stream().map(Source::id).collect(Collectors.toSet());
        visit(set.document(), known, report);
    }

    private static void visit(Node node, Set<String> known, Check.Report report) {
        if (node instanceof ListNode list) {
            list.items().forEach(item -> visit(item, known, report));
        } else if (node instanceof MapNode map) {
            map.map("citation")
                    .ifPresent(citation -> citation.text("source")
                            .filter(source -> !known.contains(source))
                            .ifPresent(source -> report.add(Fault.at(
                                            citation.placeOf("source"),
                                            "văn bản không có trong sources (" + source + ")",
                                            Nearest.hint(source, known) + "thêm văn bản vào sources của bộ")
                                    .correct(Proposal.nearest(citation.placeOf("source"), source, known)))));
            map.entries().forEach(entry -> visit(entry.value(), known, report));
        }
    }

    private static void evidence(CheckedLeaf leaf, Check.Report report) {
        if (leaf.leaf().evidence().isEmpty()) {
            report.at(
                    leaf.placeOf("code"),
                    "tiêu chí không nói tài liệu kiểm chứng (" + leaf.code() + ")",
                    "thêm evidence: tài liệu nào chứng minh số liệu");
        }
    }

    /** One finding for the whole set: dozens of the same sentence would hide every other. */
    private static void approvals(CheckedSet set, Check.Report report) {
        List<String> open = set.leaves().stream()
                .filter(leaf -> leaf.leaf().needsApproval())
                .map(CheckedLeaf::code)
                .toList();
        if (!open.isEmpty()) {
            report.at(
                    set.document().place(),
                    open.size() + " tiêu chí chờ phê duyệt (" + String.join(", ", open) + ")",
                    "chưa công bố chính thức được khi cơ quan thẩm định chưa chấp thuận cách hiểu ghi ở từng tiêu chí");
        }
    }
}
