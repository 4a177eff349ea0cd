package vn.parindex.authoring.cases;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.ScoringMethod;

/** Mọi chỗ cần một ca của một tiêu chí: on each threshold, one step to each side, each word, each state. */
final class Spots {

    private Spots() {}

    static List<Spot> of(CriteriaSet set, Leaf leaf) {
        if (!leaf.applies().inForce()) {
            return StateSpots.outOfForce(leaf);
        }
        List<Spot> spots = new ArrayList<>();
        ScoringMethod method = leaf.method();
        if (method instanceof ScoringMethod.Deadline deadline) {
            spots.addAll(new DaySpots(set, leaf, deadline).all());
        } else if (method instanceof ScoringMethod.YesNo
                || method instanceof ScoringMethod.NamedLevel
                || method instanceof ScoringMethod.Checklist) {
            spots.addAll(WordSpots.of(leaf));
        } else if (method instanceof ScoringMethod.YearOnYear change) {
            spots.addAll(new ChangeSpots(Amounts.of(set, leaf), leaf, change).all());
        } else {
            spots.addAll(NumberSpots.of(Amounts.of(set, leaf), leaf));
        }
        spots.addAll(StateSpots.of(set, leaf));
        return spots;
    }
}
