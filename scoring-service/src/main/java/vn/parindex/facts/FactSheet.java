package vn.parindex.facts;

import java.util.Map;
import java.util.Optional;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.commune.UnitCode;

/** Hồ sơ số liệu: all of one unit's facts. An indicator that is not in the map was not entered. */
public record FactSheet(UnitCode unit, Map<IndicatorId, Fact> facts) {

    /** A unit that entered nothing. */
    public static FactSheet empty(UnitCode unit) {
        return new FactSheet(unit, Map.of());
    }

    public Optional<Fact> fact(IndicatorId indicator) {
        return Optional.ofNullable(facts.get(indicator));
    }
}
