package vn.parindex.authoring.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.SameLeaves;

/**
 * Các cặp tiêu chí của hai phiên bản, as {@link SameLeaves} pairs them.
 *
 * @param same in the printed order of the later version
 * @param dropped of the earlier version, without one in the later
 * @param added of the later version, without one in the earlier
 */
public record LeafPairs(List<Pair> same, List<Leaf> dropped, List<Leaf> added) {

    /** Một tiêu chí ở hai phiên bản. */
    public record Pair(Leaf before, Leaf after) {}

    /** The leaves of two versions of a set. */
    public static LeafPairs of(CriteriaSet before, CriteriaSet after) {
        return of(SameLeaves.between(before, after), before, after);
    }

    static LeafPairs of(SameLeaves leaves, CriteriaSet before, CriteriaSet after) {
        List<Leaf> dropped = new ArrayList<>(before.leaves());
        List<Leaf> added = new ArrayList<>();
        List<Pair> same = new ArrayList<>();
        for (Leaf now : after.leaves()) {
            Optional<Leaf> found = leaves.before(now.code())
                    .flatMap(code -> dropped.stream()
                            .filter(old -> old.code().equals(code))
                            .findFirst());
            found.ifPresentOrElse(old -> same.add(new Pair(old, now)), () -> added.add(now));
            found.ifPresent(dropped::remove);
        }
        return new LeafPairs(List.copyOf(same), List.copyOf(dropped), List.copyOf(added));
    }

    /** The leaf of the earlier version that has this number in the later one. */
    public Optional<Leaf> before(String code) {
        return same.stream()
                .filter(pair -> pair.after().code().equals(code))
                .map(Pair::before)
                .findFirst();
    }
}
