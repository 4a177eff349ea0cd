package vn.parindex.authoring.impact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.facts.FactSheet;
import vn.parindex.facts.FittingFigures;

/** Số liệu bên nào dùng: what one side leaves aside is named. */
final class FigureGaps {

    private FigureGaps() {}

    static List<FigureGap> of(ImpactSets sets, List<FactSheet> sheets) {
        Map<IndicatorId, Indicator> known = new TreeMap<>(sets.against().indicators());
        known.putAll(sets.moved().indicators());
        Map<IndicatorId, Integer> others =
                FittingFigures.of(sets.moved(), sheets).others();
        List<FigureGap> gaps = new ArrayList<>();
        known.forEach((id, indicator) -> {
            int units = (int)
                    sheets.stream().filter(sheet -> sheet.fact(id).isPresent()).count();
            boolean inDraft = sets.moved().indicators().containsKey(id);
            boolean inAgainst = sets.against().indicators().containsKey(id);
            Optional.ofNullable(others.get(id))
                    .ifPresent(
                            count -> gaps.add(new FigureGap(FigureGap.Kind.OTHER_FORM, id, indicator.name(), count)));
            if (!inDraft && units > 0) {
                gaps.add(new FigureGap(FigureGap.Kind.NOT_IN_DRAFT, id, indicator.name(), units));
            } else if (inDraft && !inAgainst) {
                FigureGap.Kind kind = units > 0 ? FigureGap.Kind.NOT_IN_AGAINST : FigureGap.Kind.NO_FIGURE;
                gaps.add(new FigureGap(kind, id, indicator.name(), units));
            }
        });
        return List.copyOf(gaps);
    }

    /** Only what the set asks for, in the form in which it asks. */
    static List<FactSheet> only(CriteriaSet set, List<FactSheet> sheets) {
        return FittingFigures.of(set, sheets).sheets().stream()
                .map(sheet -> {
                    var kept = new HashMap<>(sheet.facts());
                    kept.keySet().retainAll(set.indicators().keySet());
                    return new FactSheet(sheet.unit(), Map.copyOf(kept));
                })
                .filter(sheet -> !sheet.facts().isEmpty())
                .toList();
    }
}
