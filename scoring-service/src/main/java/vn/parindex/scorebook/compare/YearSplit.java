package vn.parindex.scorebook.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.catalogue.Adjustment;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.facts.FactSheet;
import vn.parindex.scoring.Assignment;
import vn.parindex.scoring.ScoreCard;
import vn.parindex.scoring.Scorer;

/**
 * Tách thay đổi giữa hai năm. The middle step is the engine's: this year's facts under last year's set, its dates moved
 * (docs/what-if.md, section 2).
 */
public final class YearSplit {

    private final Scorer scorer;

    public YearSplit(Scorer scorer) {
        this.scorer = scorer;
    }

    /**
     * The comparison with every unit that stands on both sides split.
     *
     * @param facts what the later result was scored from
     * @param appraised the later year as appraised; empty when nothing was
     */
    public Comparison of(Comparison comparison, Assignment facts, Optional<Result> appraised) {
        CriteriaSet now = comparison.after().set();
        Comparability sets = new Comparability(comparison.before().set(), now);
        CriteriaSet old = sets.moved();
        Map<String, ScoreCard> middle =
                byUnit(scorer.score(middle(old, now, sets, facts)).cards());
        List<UnitChange> units = comparison.units().stream()
                .map(unit -> split(unit, middle, new Splitting(sets, old.policy(), now), appraised))
                .toList();
        return new Comparison(comparison.before(), comparison.after(), units);
    }

    private static UnitChange split(
            UnitChange unit, Map<String, ScoreCard> middle, Splitting splitting, Optional<Result> appraised) {
        ScoreCard between = middle.get(unit.code());
        if (unit.before().isEmpty() || unit.after().isEmpty() || between == null) {
            return unit;
        }
        Optional<ScoreCard> last = appraised.flatMap(result -> result.card(unit.code()));
        return unit.with(splitting.of(
                unit.before().get(),
                between,
                unit.after().get(),
                last.orElse(unit.after().get())));
    }

    /** This year's facts, as far as both sets read them in the same way. */
    private static Assignment middle(CriteriaSet old, CriteriaSet now, Comparability sets, Assignment facts) {
        Set<IndicatorId> read = Stream.concat(
                        old.leaves().stream()
                                .filter(leaf -> sets.hindranceOfOld(leaf.code()).isEmpty())
                                .flatMap(leaf -> leaf.indicators().stream()),
                        old.adjustments().stream()
                                .filter(now.adjustments()::contains)
                                .map(Adjustment::indicator))
                .collect(Collectors.toSet());
        return new Assignment(
                old,
                facts.units(),
                only(read, facts.sheets()),
                only(read, facts.lastYear()),
                facts.successions(),
                facts.asOf(),
                facts.surveyHeld());
    }

    private static List<FactSheet> only(Set<IndicatorId> read, List<FactSheet> sheets) {
        return sheets.stream()
                .map(sheet -> {
                    var kept = new HashMap<>(sheet.facts());
                    kept.keySet().retainAll(read);
                    return new FactSheet(sheet.unit(), Map.copyOf(kept));
                })
                .toList();
    }

    private static Map<String, ScoreCard> byUnit(List<ScoreCard> cards) {
        return cards.stream().collect(Collectors.toMap(ScoreCard::unitCode, Function.identity()));
    }
}
