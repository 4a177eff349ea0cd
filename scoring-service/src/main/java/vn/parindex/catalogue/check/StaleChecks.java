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
                        (set, report) -> stale(set.document(), false, report)),
                Check.error(
                        "stale-citation-published",
                        "bộ được công bố mà còn căn cứ của năm trước chưa gia hạn",
                        (set, report) -> stale(set.document(), true, report)));
    }

    private static void stale(MapNode set, boolean published, Check.Report report) {
        if (published == isPublished(set)) {
            visit(set, citation -> found(citation, set, report));
        }
    }

    private static boolean isPublished(MapNode set) {
        return set.text("status").filter("published"::equals).isPresent();
    }

    private static void found(MapNode citation, MapNode set, Check.Report report) {
        report.add(Fault.at(
                        citation.placeOf("stale"),
                        "căn cứ của năm trước chưa gia hạn: " + document(citation, set) + row(citation),
                        "thay bằng văn bản của năm này, hoặc bỏ dấu cần gia hạn (stale) khi căn cứ cũ còn hiệu lực"
                                + (isPublished(set) ? ", rồi mới công bố" : ""))
                .correct(citation.get("stale")
                        .map(stale -> Proposal.without("dấu cần gia hạn vì căn cứ này còn hiệu lực", stale))));
    }

    /**
     * What stands in the amendments of a layer; of those that drop a leaf nothing is left in the effective set.
     *
     * @param set the effective set, which has the sources of all layers
     */
    public static void amendments(MapNode layer, MapNode set, Findings findings) {
        Check check = all().get(isPublished(set) ? 1 : 0);
        layer.maps("amendments")
                .forEach(amendment -> visit(amendment, citation -> found(citation, set, check.to(findings))));
    }

    /** The title of the cited document, with its id where another has the same; the id alone where no source has it. */
    private static String document(MapNode citation, MapNode set) {
        String id = citation.text("source").orElse("");
        List<MapNode> sources = set.maps("sources");
        return sources.stream()
                .filter(source -> source.text("id").orElse("").equals(id))
                .flatMap(source -> source.text("title").stream())
                .findFirst()
                .map(title -> "«" + (isShared(title, sources) ? title + ", " + id : title) + "»")
                .orElse(id);
    }

    private static boolean isShared(String title, List<MapNode> sources) {
        return sources.stream()
                        .filter(source -> source.text("title").orElse("").equals(title))
                        .count()
                > 1;
    }

    private static String row(MapNode citation) {
        return citation.text("row").map(row -> " (" + row + ")").orElse("");
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
