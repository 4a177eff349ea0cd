package vn.parindex.authoring.nextyear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.shape.AmendmentSubject;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;

/**
 * Sửa đổi còn hiệu lực cuối năm. In the order in which they took effect, without their days and without what a later one set
 * again: next year all of them hold from the first day, on which a key has one value. The targets that they set wait.
 */
final class LastAmendments {

    private static final String LIST = "amendments";
    private static final String CHANGE = "change";

    private LastAmendments() {}

    /** @param issued what the amendments gave at the end of the year, with the targets of the base */
    static MapNode of(MapNode set, CriteriaSet issued) {
        Set<String> targeted = issued.leaves().stream()
                .filter(leaf -> leaf.target().isPresent())
                .map(Leaf::code)
                .collect(Collectors.toSet());
        List<MapNode> ordered = set.maps(LIST).stream()
                .sorted(Comparator.comparing(
                        amendment -> amendment.text("effective").orElse("")))
                .toList();
        List<MapNode> last = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            left(ordered.get(i), ordered.subList(i + 1, ordered.size()))
                    .ifPresent(left -> last.add(left.without("effective")));
        }
        List<Node> kept = last.stream()
                .flatMap(amendment -> waiting(amendment, last, targeted).stream())
                .map(Node.class::cast)
                .toList();
        return kept.isEmpty() ? set.without(LIST) : set.with(LIST, new ListNode(kept, set.placeOf(LIST)));
    }

    /** What later ones leave of an amendment; empty when that is nothing. */
    private static Optional<MapNode> left(MapNode amendment, List<MapNode> later) {
        List<MapNode> same = later.stream()
                .filter(other -> AmendmentSubject.isOne(amendment, other))
                .toList();
        return same.isEmpty() ? Optional.of(amendment) : changing(amendment, change -> without(change, same));
    }

    private static MapNode without(MapNode change, List<MapNode> later) {
        MapNode still = change;
        for (MapNode other : later) {
            for (MapNode.Entry entry : other.map(CHANGE).map(MapNode::entries).orElse(still.entries())) {
                still = still.without(entry.key());
            }
        }
        return still;
    }

    /**
     * Where a target is set, that alone speaks of its approval: another amendment of the leaf spoke of the year in which it was
     * made, and would say it a second time of the same day. A target of the base is no longer approved either.
     */
    private static Optional<MapNode> waiting(MapNode amendment, List<MapNode> last, Set<String> targeted) {
        boolean isTargetSet = last.stream()
                .filter(other -> AmendmentSubject.isOne(amendment, other))
                .anyMatch(
                        other -> other.map(CHANGE).filter(WaitingTarget::isSet).isPresent());
        if (isTargetSet) {
            return changing(amendment, change -> WaitingTarget.in(change.without(WaitingTarget.APPROVAL)));
        }
        boolean isTargeted = amendment.text("leaf").filter(targeted::contains).isPresent();
        return isTargeted ? changing(amendment, WaitingTarget::withoutApproval) : Optional.of(amendment);
    }

    /** The amendment with another change; empty when that changes nothing, a drop as it is. */
    private static Optional<MapNode> changing(MapNode amendment, UnaryOperator<MapNode> to) {
        Optional<MapNode> change = amendment.map(CHANGE).map(to);
        return change.isEmpty()
                ? Optional.of(amendment)
                : change.filter(left -> !left.entries().isEmpty()).map(left -> amendment.with(CHANGE, left));
    }
}
