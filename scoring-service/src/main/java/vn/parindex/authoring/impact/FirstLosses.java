package vn.parindex.authoring.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.authoring.diff.LeafPairs;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.SameLeaves;
import vn.parindex.scorebook.compare.Comparison;
import vn.parindex.scorebook.compare.UnitChange;
import vn.parindex.scoring.LeafResult;
import vn.parindex.scoring.ScoreCard;

/**
 * Ai mất điểm lần đầu, ở đâu. A leaf that was split off or merged is no new leaf: who lost on one of those it comes from does
 * not lose for the first time.
 */
final class FirstLosses {

    private final LeafPairs pairs;
    private final SameLeaves lineage;

    FirstLosses(ImpactSets sets) {
        this.pairs = LeafPairs.of(sets.against(), sets.moved());
        this.lineage = SameLeaves.between(sets.against(), sets.moved());
    }

    /** Unit by unit in the order of the comparison, leaves in printed order. */
    List<FirstLoss> of(Comparison comparison) {
        List<FirstLoss> found = new ArrayList<>();
        for (UnitChange unit : comparison.units()) {
            unit.before()
                    .ifPresent(before -> unit.after().ifPresent(after -> {
                        Map<String, LeafResult> known = byCode(before);
                        after.criteria().stream()
                                .filter(FirstLosses::loses)
                                .forEach(leaf -> firstLoss(unit, leaf, known).ifPresent(found::add));
                    }));
        }
        return List.copyOf(found);
    }

    private static Map<String, LeafResult> byCode(ScoreCard card) {
        return card.criteria().stream().collect(Collectors.toMap(LeafResult::code, Function.identity()));
    }

    private Optional<FirstLoss> firstLoss(UnitChange unit, LeafResult leaf, Map<String, LeafResult> before) {
        List<LeafResult> former = former(leaf.code()).stream()
                .map(before::get)
                .filter(Objects::nonNull)
                .toList();
        return former.stream().anyMatch(FirstLosses::loses)
                ? Optional.empty()
                : Optional.of(new FirstLoss(
                        unit.code(),
                        unit.name(),
                        leaf.code(),
                        leaf.name(),
                        leaf.lost(),
                        former.isEmpty(),
                        leaf.sentence()));
    }

    /** The number before of the same leaf, else of those that it was split off or merged from; none of a new one. */
    private List<String> former(String code) {
        return pairs.before(code).map(Leaf::code).map(List::of).orElseGet(() -> lineage.former(code));
    }

    private static boolean loses(LeafResult leaf) {
        return leaf.lost().signum() > 0;
    }
}
