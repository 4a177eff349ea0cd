package vn.parindex.authoring.impact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.catalogue.Area;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Criterion;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.Leaf;
import vn.parindex.scorebook.ReDated;

/**
 * Hai bộ được chấm trên cùng số liệu.
 *
 * @param against the version that is replaced; the figures are of its years
 * @param draft as it was written
 * @param moved the draft with its dates moved to the years of the figures, so that it can be scored on them
 */
public record ImpactSets(CriteriaSet against, CriteriaSet draft, CriteriaSet moved) {

    /** A draft and the version it replaces. */
    public static ImpactSets of(CriteriaSet against, CriteriaSet draft) {
        int years = years(against, draft);
        CriteriaSet moved = ReDated.by(-years, draft);
        return new ImpactSets(against, draft, years == 0 ? moved : LeapDays.restored(against, moved, years));
    }

    /** Years by which the draft's period is later. */
    public static int years(CriteriaSet against, CriteriaSet draft) {
        return draft.period().from().getYear() - against.period().from().getYear();
    }

    /** What a figures file of the replaced version may hold: also figures that only the draft asks for. */
    public CriteriaSet readingAgainst() {
        return knowing(against, moved);
    }

    /** What the draft makes of the same file: figures that it does not ask for are read as the replaced version reads them. */
    public CriteriaSet readingDraft() {
        return knowing(moved, against);
    }

    /** The set with the indicators of the other one that it does not know, and the leaves that say how to read them. */
    private static CriteriaSet knowing(CriteriaSet set, CriteriaSet other) {
        Map<IndicatorId, Indicator> indicators = new LinkedHashMap<>(other.indicators());
        indicators.putAll(set.indicators());
        List<Leaf> foreign = other.leaves().stream()
                .filter(leaf -> !set.indicators().keySet().containsAll(leaf.indicators()))
                .toList();
        List<Area> areas = new ArrayList<>(set.areas());
        areas.add(new Area("", "", List.of(new Criterion("", "", foreign))));
        return new CriteriaSet(
                set.id(),
                set.version(),
                set.title(),
                set.place(),
                set.districtLevel(),
                set.appraisingBody(),
                set.period(),
                set.base(),
                set.status(),
                set.pointsIllustrative(),
                set.policy(),
                set.grades(),
                set.tieBreaks(),
                areas,
                set.adjustments(),
                set.gates(),
                set.sources(),
                set.notes(),
                indicators,
                set.lineage(),
                set.digest());
    }
}
