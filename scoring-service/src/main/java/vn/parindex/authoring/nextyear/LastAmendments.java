package vn.parindex.authoring.nextyear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.shape.AmendmentSubject;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;

/**
 * Sửa đổi còn hiệu lực cuối năm. In the order in which they took effect, without their days and without what a later one set
 * again: next year all of them hold from the first day, on which a key has one value.
 */
final class LastAmendments {

    private static final String LIST = "amendments";

    private LastAmendments() {}

    static MapNode of(MapNode set) {
        List<MapNode> ordered = set.maps(LIST).stream()
                .sorted(Comparator.comparing(
                        amendment -> amendment.text("effective").orElse("")))
                .toList();
        List<Node> kept = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            left(ordered.get(i), ordered.subList(i + 1, ordered.size()))
                    .ifPresent(left -> kept.add(left.without("effective")));
        }
        return kept.isEmpty() ? set : set.with(LIST, new ListNode(kept, set.placeOf(LIST)));
    }

    /** What later ones leave of an amendment; empty when that is nothing. */
    private static Optional<MapNode> left(MapNode amendment, List<MapNode> later) {
        List<MapNode> same = later.stream()
                .filter(other -> AmendmentSubject.isOne(amendment, other))
                .toList();
        Optional<MapNode> change = amendment.map("change");
        if (change.isEmpty() || same.isEmpty()) {
            return Optional.of(amendment);
        }
        MapNode still = change.get();
        for (MapNode other : same) {
            for (MapNode.Entry entry : other.map("change").map(MapNode::entries).orElse(still.entries())) {
                still = still.without(entry.key());
            }
        }
        return still.entries().isEmpty() ? Optional.empty() : Optional.of(amendment.with("change", still));
    }
}
