package vn.parindex.catalogue.check;

import static vn.parindex.catalogue.check.CheckedLeaf.plain;

import java.util.Optional;
import vn.parindex.catalogue.Bound;
import vn.parindex.catalogue.Comparison;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.Correction;

/** A bound of a step and where it is written. */
record WrittenBound(MapNode node, Bound bound) {

    String shown() {
        return key() + ": " + plain(bound.value());
    }

    String key() {
        return bound.comparison().key();
    }

    /** The same value compared otherwise. */
    Optional<Correction> as(Comparison other) {
        return Proposal.key(node, key(), other.key());
    }

    /** Another value; empty when either is a share of the target, which follows the target. */
    Optional<Correction> moved(WrittenBound to) {
        return isNumber() && to.isNumber()
                ? Optional.of(Proposal.number(
                        node.placeOf(key()), key() + ": " + Shown.number(bound.value()), to.bound.value()))
                : Optional.empty();
    }

    private boolean isNumber() {
        return node.text(key()).filter(text -> !text.endsWith("target")).isPresent();
    }
}
