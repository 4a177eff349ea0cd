package vn.parindex.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.IndicatorId;

/**
 * Số liệu dùng lại. Figures that were imported for another version of a set, as far as this version reads them in the same
 * form: a version may make a yes-or-no of what was a number, or drop a level's name.
 *
 * @param sheets without the facts that do not fit; facts that the set does not ask for stay
 * @param others how many units have a fact that does not fit, by its indicator
 */
public record FittingFigures(List<FactSheet> sheets, SortedMap<IndicatorId, Integer> others) {

    /** Those of the sheets that a set can be scored on. */
    public static FittingFigures of(CriteriaSet set, List<FactSheet> sheets) {
        Map<IndicatorId, IndicatorUse> uses = new HashMap<>();
        Indicator.Window anyDay =
                new Indicator.Window(set.period().from(), set.period().closes());
        set.indicators().forEach((id, indicator) -> uses.put(id, IndicatorUse.of(set, indicator, anyDay)));
        SortedMap<IndicatorId, Integer> others = new TreeMap<>();
        List<FactSheet> fitting = new ArrayList<>();
        for (FactSheet sheet : sheets) {
            Map<IndicatorId, Fact> kept = new HashMap<>(sheet.facts());
            kept.entrySet().removeIf(entry -> {
                boolean other = Optional.ofNullable(uses.get(entry.getKey()))
                        .filter(use -> !fits(use, entry.getValue()))
                        .isPresent();
                if (other) {
                    others.merge(entry.getKey(), 1, Integer::sum);
                }
                return other;
            });
            fitting.add(kept.size() == sheet.facts().size() ? sheet : new FactSheet(sheet.unit(), Map.copyOf(kept)));
        }
        return new FittingFigures(List.copyOf(fitting), others);
    }

    private static boolean fits(IndicatorUse use, Fact fact) {
        return fact instanceof Fact.Reported reported ? fits(use, reported.figure()) : use.notArisen();
    }

    private static boolean fits(IndicatorUse use, Figure figure) {
        return switch (use.indicator().type()) {
            case RATIO, SURVEY_SHARE -> figure instanceof Figure.Ratio || figure instanceof Figure.Percent;
            case NUMBER, COUNT -> figure instanceof Figure.Amount;
            case POINTS -> figure instanceof Figure.Points;
            case SURVEY_MEAN -> figure instanceof Figure.SurveyMean;
            case YES_NO -> figure instanceof Figure.YesNo;
            case DATE -> figure instanceof Figure.Day || figure instanceof Figure.NotSubmitted;
            case LEVEL ->
                figure instanceof Figure.LevelName level && use.levels().contains(level.name());
            case CHECKLIST ->
                figure instanceof Figure.Items items && use.items().containsAll(items.ids());
        };
    }
}
