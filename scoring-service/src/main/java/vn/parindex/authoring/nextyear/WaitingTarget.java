package vn.parindex.authoring.nextyear;

import java.util.Optional;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.TextNode;

/** Chỉ tiêu chờ xác nhận. A target was set, and approved, for its own year; for another year it waits to be confirmed. */
final class WaitingTarget {

    /** Where a leaf, or a change of one, says so. */
    static final String APPROVAL = "approval";

    private WaitingTarget() {}

    static boolean isSet(MapNode leaf) {
        return leaf.map("target").isPresent();
    }

    /** The leaf, or the change of one, with the target that it sets waiting. */
    static MapNode in(MapNode leaf) {
        return isSet(leaf) ? leaf.with(APPROVAL, new TextNode("needs-approval", leaf.place())) : leaf;
    }

    /** The change without an approval that it gave; that approval is still wanted it goes on saying. */
    static MapNode withoutApproval(MapNode change) {
        return change.text(APPROVAL).equals(Optional.of("none")) ? change.without(APPROVAL) : change;
    }
}
