package vn.parindex.catalogue.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.catalogue.BandStep;
import vn.parindex.catalogue.Bound;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.catalogue.yaml.MapNode;

/** A step of a band and where it is written. */
record WrittenStep(MapNode node, BandStep step) {

    /** The steps in written order; none when the leaf has no band. */
    static List<WrittenStep> of(CheckedLeaf leaf) {
        List<WrittenStep> written = new ArrayList<>();
        if (leaf.leaf().method() instanceof ScoringMethod.Band band) {
            List<MapNode> nodes = leaf.node().maps("bands");
            for (int i = 0; i < nodes.size(); i++) {
                written.add(new WrittenStep(nodes.get(i), band.steps().get(i)));
            }
        }
        return written;
    }

    /** Whether the first that holds counts; otherwise they are intervals. */
    static boolean areOrdered(List<WrittenStep> steps) {
        return BandScale.isOrdered(steps.stream().map(WrittenStep::step).toList());
    }

    boolean holds(BigDecimal figure) {
        return ScalePoints.holds(step, figure);
    }

    Optional<WrittenBound> low() {
        return BandScale.low(step).map(this::written);
    }

    Optional<WrittenBound> high() {
        return BandScale.high(step).map(this::written);
    }

    /** Whether another one goes on where this one has ended. */
    boolean endsBefore(WrittenStep other) {
        Optional<Bound> end = BandScale.high(step);
        Optional<Bound> later = BandScale.high(other.step());
        return end.isPresent()
                && later.filter(bound -> !BandScale.isLooser(bound, end.get())).isEmpty();
    }

    /** The first bound. */
    WrittenBound bound() {
        return written(step.bounds().get(0));
    }

    /** All bounds, for messages. */
    String shown() {
        return step.bounds().stream().map(bound -> written(bound).shown()).collect(Collectors.joining(", "));
    }

    private WrittenBound written(Bound bound) {
        return new WrittenBound(node, bound);
    }
}
