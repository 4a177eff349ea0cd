package vn.parindex.authoring.impact;

import java.util.List;
import vn.parindex.authoring.diff.SetDiff;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.commune.Lineage;
import vn.parindex.scorebook.compare.Comparison;
import vn.parindex.scorebook.compare.Result;
import vn.parindex.scorebook.compare.UnitChange;
import vn.parindex.scoring.Assignment;
import vn.parindex.scoring.Remembered;
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
        Assignment official = asked(sets.against(), against);
        Assignment trial = asked(sets.moved(), draft);
        // Leaves that are judged alike on both sides have the same words, and writing them takes longest.
        Remembered remembered = scorer.remembered(official);
        Result before = Result.of("bản được thay", true, official, remembered.round());
        Result after = Result.of("bản nháp", false, trial, remembered.score(trial));
        Comparison comparison = Comparison.ofScenario(before, after, lineage);
        return new Impact(
                SetDiff.of(sets.against(), sets.draft()),
                comparison,
                new FirstLosses(sets).of(comparison),
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
}
