package vn.parindex.catalogue.check;

import java.util.List;
import java.util.function.Consumer;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.finding.Findings;

/** Căn cứ của năm trước: a citation that was taken over and not yet renewed. */
public final class StaleChecks {

    private StaleChecks() {}

    static List<Check> all() {
        return List.of(
                Check.warning(
                        "stale-citation",
                        "căn cứ của năm trước chưa được xác nhận hoặc thay",
                        (set, report) -> stale(set, false, report)),
                Check.error(
                        "stale-citation-published",
                        "bộ được công bố mà còn căn cứ của năm trước chưa gia hạn",
                        (set, report) -> stale(set, true, report)));
    }

    private static void stale(CheckedSet set, boolean published, Check.Report report) {
        if (published == isPublished(set.document())) {
            visit(set.document(), citation -> found(citation, published, report));
        }
    }

    private static boolean isPublished(MapNode set) {
        return set.text("status").filter("published"::equals).isPresent();
    }

    private static void found(MapNode citation, boolean published, Check.Report report) {
        report.add(Fault.at(
                        citation.placeOf("stale"),
                        "căn cứ của năm trước chưa gia hạn (" + text(citation) + ")",
                        "thay bằng văn bản của năm này, hoặc bỏ dấu cần gia hạn (stale) khi căn cứ cũ còn hiệu lực"
                                + (published ? ", rồi mới công bố" : ""))
                .correct(citation.get("stale")
                        .map(stale -> Proposal.without("dấu cần gia hạn: căn cứ này còn hiệu lực", stale))));
    }

    /** What stands in the amendments of a layer; of those that drop a leaf nothing is left in the effective set. */
    public static void amendments(MapNode set, Findings findings) {
        Check check = all().get(isPublished(set) ? 1 : 0);
        set.maps("amendments")
                .forEach(amendment ->
                        visit(amendment, citation -> found(citation, isPublished(set), check.to(findings))));
    }

    private static String text(MapNode citation) {
        String source = citation.text("source").orElse("");
        return citation.text("row").map(row -> source + ", " + row).orElse(source);
    }

    private static void visit(Node node, Consumer<MapNode> found) {
        if (node instanceof ListNode list) {
            list.items().forEach(item -> visit(item, found));
        } else if (node instanceof MapNode map) {
            map.map("citation")
                    .filter(citation ->
                            citation.text("stale").filter("yes"::equals).isPresent())
                    .ifPresent(found);
            map.entries().forEach(entry -> visit(entry.value(), found));
        }
    }
}
