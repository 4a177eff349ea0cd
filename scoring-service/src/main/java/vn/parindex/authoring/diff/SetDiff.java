package vn.parindex.authoring.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Criterion;
import vn.parindex.catalogue.Indicator;
import vn.parindex.scorebook.ReDated;

/**
 * So sánh hai phiên bản theo nghĩa. How two effective sets differ: 45 and 45.0 are one, a leaf with another number is the
 * same leaf, points that grew with their maximum and dates that moved with the period are not said one by one.
 *
 * @param differences the set first, then its leaves in printed order
 */
public record SetDiff(CriteriaSet before, CriteriaSet after, List<SetDifference> differences) {

    /** Everything that differs; nothing when the two mean the same. */
    public static SetDiff of(CriteriaSet before, CriteriaSet after) {
        int years = after.period().from().getYear() - before.period().from().getYear();
        CriteriaSet moved = ReDated.by(years, before);
        List<SetDifference> found = new ArrayList<>();
        SetParts parts = new SetParts(new Names(before, after));
        set(before, moved, after, found);
        found.addAll(parts.notes().between("", before.notes(), after.notes()));
        found.addAll(parts.grades()
                .between("", before.grades().steps(), after.grades().steps()));
        found.addAll(parts.gates().between("", before.gates(), after.gates()));
        found.addAll(parts.adjustments().between("", before.adjustments(), after.adjustments()));
        found.addAll(parts.sources().between("", before.sources(), after.sources()));
        found.addAll(parts.indicators().between("", readByBoth(moved, after), readByBoth(after, moved)));
        found.addAll(parts.areas().between("", before.areas(), after.areas()));
        found.addAll(parts.criteria().between("", groups(before), groups(after)));
        found.addAll(LeafDifferences.between(parts.names(), moved, after));
        return new SetDiff(before, after, List.copyOf(found));
    }

    private static void set(CriteriaSet before, CriteriaSet moved, CriteriaSet after, List<SetDifference> found) {
        SetAspects.period()
                .between(SetAspects.PLACE, before.period(), after.period())
                .ifPresent(found::add);
        SetAspects.all(new Names(before, after))
                .forEach(aspect ->
                        aspect.between(SetAspects.PLACE, before, after).ifPresent(found::add));
        SetAspects.policy()
                .forEach(aspect -> aspect.between(SetAspects.PLACE, moved.policy(), after.policy())
                        .ifPresent(found::add));
    }

    /** An indicator that is read anew, or no more, is said with its leaf. */
    private static List<Indicator> readByBoth(CriteriaSet set, CriteriaSet other) {
        return set.indicators().values().stream()
                .filter(indicator -> other.indicators().containsKey(indicator.id()))
                .sorted((a, b) -> a.id().value().compareTo(b.id().value()))
                .toList();
    }

    private static List<Criterion> groups(CriteriaSet set) {
        Predicate<Criterion> scoredItself = criterion -> criterion.leaves().size() == 1
                && criterion.leaves().get(0).code().equals(criterion.code());
        return set.areas().stream()
                .flatMap(area -> area.criteria().stream())
                .filter(scoredItself.negate())
                .toList();
    }
}
