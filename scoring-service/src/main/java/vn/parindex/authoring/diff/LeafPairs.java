package vn.parindex.authoring.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.SameLeaves;

/**
 * Tiêu chí nào là tiêu chí nào: the leaves of two versions that are the same leaf. It may have another number (same
 * indicator and name), another name or another indicator, but not all of them. Where the lineage of leaves says it, only
 * that counts.
 *
 * @param same in the printed order of the later version
 * @param dropped of the earlier version, without one in the later
 * @param added of the later version, without one in the earlier
 */
public record LeafPairs(List<Pair> same, List<Leaf> dropped, List<Leaf> added) {

    /** Một tiêu chí ở hai phiên bản. */
    public record Pair(Leaf before, Leaf after) {}

    /** From what is surest to what is least sure; each leaf is paired once. */
    private static final List<BiPredicate<Leaf, Leaf>> SAME = List.of(
            (old, now) -> sameCode(old, now) && sameIndicators(old, now) && sameName(old, now),
            (old, now) -> sameIndicators(old, now) && sameName(old, now),
            (old, now) -> sameCode(old, now) && (sameIndicators(old, now) || sameName(old, now)),
            LeafPairs::sameIndicators);

    /** The leaves of two versions of a set. */
    public static LeafPairs of(CriteriaSet before, CriteriaSet after) {
        List<Leaf> dropped = new ArrayList<>(before.leaves());
        List<Leaf> added = new ArrayList<>(after.leaves());
        List<Pair> same = new ArrayList<>();
        SameLeaves stated = SameLeaves.between(before, after);
        List<BiPredicate<Leaf, Leaf>> rules = stated.isStated()
                ? List.of((old, now) -> stated.before(now.code()).equals(Optional.of(old.code())))
                : SAME;
        for (BiPredicate<Leaf, Leaf> rule : rules) {
            for (Leaf now : List.copyOf(added)) {
                Optional<Leaf> found =
                        dropped.stream().filter(old -> rule.test(old, now)).findFirst();
                found.ifPresent(old -> {
                    same.add(new Pair(old, now));
                    dropped.remove(old);
                    added.remove(now);
                });
            }
        }
        same.sort((a, b) -> Integer.compare(
                after.leaves().indexOf(a.after()), after.leaves().indexOf(b.after())));
        return new LeafPairs(List.copyOf(same), List.copyOf(dropped), List.copyOf(added));
    }

    /** The leaf of the earlier version that has this number in the later one. */
    public Optional<Leaf> before(String code) {
        return same.stream()
                .filter(pair -> pair.after().code().equals(code))
                .map(Pair::before)
                .findFirst();
    }

    private static boolean sameCode(Leaf old, Leaf now) {
        return old.code().equals(now.code());
    }

    private static boolean sameIndicators(Leaf old, Leaf now) {
        return old.indicators().equals(now.indicators());
    }

    private static boolean sameName(Leaf old, Leaf now) {
        return old.name().equals(now.name());
    }
}
