package vn.parindex.scenario.rollup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.commune.Unit;
import vn.parindex.commune.UnitCode;
import vn.parindex.facts.Fact;
import vn.parindex.facts.FactSheet;
import vn.parindex.facts.Figure;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;
import vn.parindex.scoring.Assignment;

/** Số liệu của xã mang lên huyện: the district's rows, those of the communes replaced where a scenario changed them. */
final class CarriedOver {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Assignment district;
    private final Findings findings;
    private final Map<UnitCode, Map<IndicatorId, Fact>> rows = new TreeMap<>();

    CarriedOver(Assignment district, Findings findings) {
        this.district = district;
        this.findings = findings;
        district.sheets().forEach(sheet -> rows.put(sheet.unit(), new HashMap<>(sheet.facts())));
    }

    /** The district's sheets after a scenario; equal to those before when it changed nothing that the district reads. */
    List<FactSheet> sheets(List<FactSheet> communesBefore, List<FactSheet> communesAfter) {
        Map<UnitCode, FactSheet> before = byUnit(communesBefore);
        Map<UnitCode, FactSheet> after = byUnit(communesAfter);
        for (Unit unit : district.units()) {
            FactSheet old = before.getOrDefault(unit.code(), FactSheet.empty(unit.code()));
            FactSheet now = after.getOrDefault(unit.code(), FactSheet.empty(unit.code()));
            for (IndicatorId indicator : district.set().indicators().keySet()) {
                if (!old.fact(indicator).equals(now.fact(indicator))) {
                    carry(unit, indicator, old.fact(indicator), now.fact(indicator));
                }
            }
        }
        return rows.entrySet().stream()
                .filter(unit -> !unit.getValue().isEmpty())
                .map(unit -> new FactSheet(unit.getKey(), Map.copyOf(unit.getValue())))
                .toList();
    }

    private void carry(Unit unit, IndicatorId indicator, Optional<Fact> old, Optional<Fact> now) {
        Map<IndicatorId, Fact> own = rows.computeIfAbsent(unit.code(), code -> new HashMap<>());
        Optional<Fact> rolled = Optional.ofNullable(own.get(indicator));
        if (!rolled.map(CarriedOver::figure).equals(old.map(fact -> figure(summable(fact, rolled))))) {
            findings.warning(
                    "other-figure-in-district",
                    Place.of(unit.code() + " " + indicator),
                    "số liệu của " + unit.name() + " trong kết quả cấp huyện khác số liệu của xã trước kịch bản",
                    "chênh lệch của huyện gồm cả phần khác này");
        }
        now.map(fact -> summable(fact, rolled))
                .ifPresentOrElse(fact -> own.put(indicator, fact), () -> own.remove(indicator));
    }

    /** A bare percentage does not add up; where the district's row tells the denominator, it is held. */
    private static Fact summable(Fact fact, Optional<Fact> rolled) {
        if (!(fact instanceof Fact.Reported reported
                && reported.figure() instanceof Figure.Percent percent
                && rolled.map(CarriedOver::figure).orElse(percent) instanceof Figure.Ratio ratio)) {
            return fact;
        }
        BigDecimal numerator = percent.value().multiply(ratio.denominator()).divide(HUNDRED);
        int decimals = Math.max(0, ratio.denominator().scale());
        return new Fact.Reported(
                new Figure.Ratio(numerator.setScale(decimals, RoundingMode.HALF_UP), ratio.denominator()),
                reported.date(),
                reported.source());
    }

    private static Object figure(Fact fact) {
        return fact instanceof Fact.Reported reported ? reported.figure() : "không phát sinh";
    }

    private static Map<UnitCode, FactSheet> byUnit(List<FactSheet> sheets) {
        Map<UnitCode, FactSheet> found = new HashMap<>();
        sheets.forEach(sheet -> found.put(sheet.unit(), sheet));
        return found;
    }
}
