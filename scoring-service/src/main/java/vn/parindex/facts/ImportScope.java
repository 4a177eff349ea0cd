package vn.parindex.facts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Indicator;
import vn.parindex.commune.Lineage;
import vn.parindex.commune.Succession;
import vn.parindex.commune.Unit;

/**
 * What one figures file may speak of.
 *
 * @param units accepted codes, in the order of the units
 * @param indicators what the set says about each indicator it reads
 */
record ImportScope(Set<String> units, Map<String, IndicatorUse> indicators) {

    /** This year's figures; a district set also takes the districts' own rows. */
    static ImportScope thisYear(CriteriaSet set, List<Unit> units) {
        return new ImportScope(codes(set, units), uses(set, 0));
    }

    /** Last year's figures: also of units that have merged since, with the days of windows one year earlier. */
    static ImportScope lastYear(CriteriaSet set, List<Unit> units, Lineage lineage) {
        Set<String> codes = codes(set, units);
        for (Unit unit : units) {
            lineage.into(unit.code(), set.period().from(), set.period().closes()).stream()
                    .map(Succession::predecessor)
                    .forEach(p -> codes.add(p.value()));
        }
        return new ImportScope(codes, uses(set, 1));
    }

    private static Set<String> codes(CriteriaSet set, List<Unit> units) {
        Set<String> codes = new LinkedHashSet<>();
        units.forEach(u -> codes.add(u.code().value()));
        if (set.districtLevel()) {
            units.forEach(u -> codes.add(u.parent().value()));
        }
        return codes;
    }

    private static Map<String, IndicatorUse> uses(CriteriaSet set, int yearsEarlier) {
        Map<String, IndicatorUse> uses = new HashMap<>();
        for (Indicator indicator : set.indicators().values()) {
            Indicator.Window window = indicator.window().orElseGet(() -> usual(set));
            Indicator.Window moved = new Indicator.Window(
                    window.from().minusYears(yearsEarlier), window.to().minusYears(yearsEarlier));
            uses.put(indicator.id().value(), IndicatorUse.of(set, indicator, moved));
        }
        return uses;
    }

    /** 1 October of the year before, when next year's plans begin to be issued, to the close of the round. */
    private static Indicator.Window usual(CriteriaSet set) {
        int yearBefore = set.period().from().getYear() - 1;
        return new Indicator.Window(
                LocalDate.of(yearBefore, 10, 1), set.period().closes());
    }
}
