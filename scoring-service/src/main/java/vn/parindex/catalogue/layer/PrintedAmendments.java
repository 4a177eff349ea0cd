package vn.parindex.catalogue.layer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.finding.Findings;

/**
 * Sửa đổi điểm tối đa in của lĩnh vực và nhóm tiêu chí. They are applied once all layers are one document: what is printed
 * holds for the base's leaves and the layer's own together.
 */
final class PrintedAmendments {

    private static final String MAX = "max";

    private final LocalDate asOf;
    private final Findings findings;

    PrintedAmendments(LocalDate asOf, Findings findings) {
        this.asOf = asOf;
        this.findings = findings;
    }

    MapNode apply(MapNode merged, Layer layer) {
        List<MapNode> ordered = layer.set().maps("amendments").stream()
                .filter(amendment -> amendment.has("area") || amendment.has("criterion"))
                .sorted(Comparator.comparing(amendment -> Amendments.effective(amendment, layer)))
                .toList();
        MapNode document = merged;
        for (MapNode amendment : ordered) {
            boolean due = !Amendments.effective(amendment, layer).isAfter(asOf);
            document = amended(document, amendment, due);
        }
        return document;
    }

    private MapNode amended(MapNode document, MapNode amendment, boolean due) {
        List<MapNode.Entry> changes =
                amendment.map("change").map(MapNode::entries).orElse(List.of());
        changes.stream().filter(entry -> !entry.key().equals(MAX)).forEach(this::refuse);
        Predicate<MapNode> meant = node -> amendment.has("area")
                ? node.has("criteria") && node.text("code").equals(amendment.text("area"))
                : LeafTree.isGroup(node) && node.text("code").equals(amendment.text("criterion"));
        Optional<Node> max = amendment.map("change").flatMap(change -> change.get(MAX));
        if (nodes(document).noneMatch(meant)) {
            unknown(amendment);
        }
        return due && max.isPresent()
                ? each(document, meant, node -> with(node, Amendments.kept(max.get())))
                : document;
    }

    private void refuse(MapNode.Entry entry) {
        findings.error(
                "unknown-path",
                entry.place(),
                "lĩnh vực, nhóm tiêu chí không có khóa này để sửa (" + entry.key() + ")",
                "chỉ sửa được max; sửa tiêu chí được chấm bằng leaf");
    }

    private static MapNode with(MapNode node, Optional<Node> max) {
        return max.map(value -> node.with(MAX, value)).orElseGet(() -> node.without(MAX));
    }

    private void unknown(MapNode amendment) {
        String key = amendment.has("area") ? "area" : "criterion";
        String called = key.equals("area") ? "lĩnh vực" : "nhóm tiêu chí";
        findings.error(
                "unknown-leaf",
                amendment.placeOf(key),
                "bộ không có " + called + " này (" + amendment.text(key).orElse("") + ")",
                key.equals("area")
                        ? "cần mã của một lĩnh vực còn tiêu chí"
                        : "cần mã của một tiêu chí có tiêu chí thành phần; tiêu chí được chấm thì ghi leaf");
    }

    private static Stream<MapNode> nodes(MapNode document) {
        return document.maps("areas").stream()
                .flatMap(area -> Stream.concat(Stream.of(area), area.maps("criteria").stream()));
    }

    /** Every area and criterion that is meant through the change. */
    private static MapNode each(MapNode document, Predicate<MapNode> meant, UnaryOperator<MapNode> change) {
        UnaryOperator<MapNode> changed = node -> meant.test(node) ? change.apply(node) : node;
        return list(document, "areas", area -> changed.apply(list(area, "criteria", changed)));
    }

    private static MapNode list(MapNode map, String key, UnaryOperator<MapNode> change) {
        List<Node> items = new ArrayList<>();
        map.maps(key).forEach(item -> items.add(change.apply(item)));
        return map.with(key, new ListNode(items, map.placeOf(key)));
    }
}
