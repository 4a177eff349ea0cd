package vn.parindex.authoring.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.authoring.diff.LeafPairs;
import vn.parindex.authoring.diff.SetDiff;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Leaf;
import vn.parindex.commune.Lineage;
import vn.parindex.scorebook.compare.Comparison;
import vn.parindex.scorebook.compare.Result;
import vn.parindex.scorebook.compare.UnitChange;
import vn.parindex.scoring.Assignment;
import vn.parindex.scoring.LeafResult;
import vn.parindex.scoring.ScoreCard;
import vn.parindex.scoring.Scorer;

/**
 * Tác động của một bản nháp. Who moves and on which leaf, when the draft scores the figures of the version it replaces: two
 * scorings by the one engine, compared; no points are computed here.
 *
 * @param firstLosses unit by unit in the order of the draft's ranking, leaves in printed order
 * @param gaps figures that only one side asks for
 */
public record Impact(SetDiff diff, Comparison comparison, List<FirstLoss> firstLosses, List<FigureGap> gaps) {

    /**
     * Scores both and compares them.
     *
     * @param against the figures as {@link ImpactSets#readingAgainst()} reads them; its set is not looked at
     * @param draft the same figures as {@link ImpactSets#readingDraft()} reads them; its set is not looked at
     */
    public static Impact of(Scorer scorer, ImpactSets sets, Assignment against, Assignment draft, Lineage lineage) {
        Result before = scored(scorer, "bản được thay", true, asked(sets.against(), against));
        Result after = scored(scorer, "bản nháp", false, asked(sets.moved(), draft));
        Comparison comparison = Comparison.ofScenario(before, after, lineage);
        return new Impact(
                SetDiff.of(sets.against(), sets.draft()),
                comparison,
                firstLosses(comparison, LeafPairs.of(sets.against(), sets.moved())),
                FigureGaps.of(sets, draft.sheets()));
    }

    /** Units whose printed index, rank or grade is another one, or who stand on one side only. */
    public List<UnitChange> movers() {
        return comparison.units().stream()
                .filter(unit -> unit.indexDifference().map(d -> d.signum() != 0).orElse(true)
                        || unit.placesWon().map(places -> places != 0).orElse(true)
                        || gradeMoved(unit))
                .toList();
    }

    /** Whether a unit has another grade. */
    static boolean gradeMoved(UnitChange unit) {
        return !unit.before().flatMap(ScoreCard::grade).equals(unit.after().flatMap(ScoreCard::grade));
    }

    private static Assignment asked(CriteriaSet set, Assignment given) {
        return new Assignment(
                set,
                given.units(),
                FigureGaps.only(set, given.sheets()),
                FigureGaps.only(set, given.lastYear()),
                given.successions(),
                given.asOf(),
                given.surveyHeld());
    }

    private static Result scored(Scorer scorer, String label, boolean official, Assignment assignment) {
        return Result.of(label, official, assignment, scorer.score(assignment));
    }

    private static List<FirstLoss> firstLosses(Comparison comparison, LeafPairs pairs) {
        List<FirstLoss> found = new ArrayList<>();
        for (UnitChange unit : comparison.units()) {
            if (unit.before().isPresent() && unit.after().isPresent()) {
                Map<String, LeafResult> before = unit.before().get().criteria().stream()
                        .collect(Collectors.toMap(LeafResult::code, Function.identity()));
                unit.after().get().criteria().stream()
                        .filter(leaf -> leaf.lost().signum() > 0)
                        .forEach(leaf -> firstLoss(unit, leaf, pairs, before).ifPresent(found::add));
            }
        }
        return List.copyOf(found);
    }

    private static Optional<FirstLoss> firstLoss(
            UnitChange unit, LeafResult leaf, LeafPairs pairs, Map<String, LeafResult> before) {
        Optional<LeafResult> old = pairs.before(leaf.code()).map(Leaf::code).map(before::get);
        return old.filter(was -> was.lost().signum() > 0).isPresent()
                ? Optional.empty()
                : Optional.of(new FirstLoss(
                        unit.code(),
                        unit.name(),
                        leaf.code(),
                        leaf.name(),
                        leaf.lost(),
                        old.isEmpty(),
                        leaf.sentence()));
    }
}
