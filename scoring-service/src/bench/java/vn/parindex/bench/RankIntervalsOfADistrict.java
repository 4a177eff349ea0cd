package vn.parindex.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.commune.Lineage;
import vn.parindex.commune.ShippedUnits;
import vn.parindex.commune.Unit;
import vn.parindex.facts.Fact;
import vn.parindex.facts.FactSheet;
import vn.parindex.facts.ImportedFigures;
import vn.parindex.facts.ShippedFigures;
import vn.parindex.scenario.interval.IntervalDrawing;
import vn.parindex.scenario.interval.RankIntervals;
import vn.parindex.scenario.interval.Uncertainty;
import vn.parindex.scenario.interval.UnitInterval;
import vn.parindex.scoring.Assignment;
import vn.parindex.scoring.GateGrammar;
import vn.parindex.scoring.Scorer;

/**
 * 1,000 draws of a district of 20 communes, every draw scored by the engine. The demonstration data of Hải Lăng and of Vĩnh
 * Linh are brought to 20 communes by copies; with «no sources» every figure may be lost, so that every leaf is drawn.
 */
public final class RankIntervalsOfADistrict {

    private static final int COMMUNES = 20;
    private static final int WARM_UP = 3;
    private static final int MEASURED = 5;

    private RankIntervalsOfADistrict() {}

    public static void main(String[] arguments) {
        IntervalDrawing drawing = new IntervalDrawing(Scorer.create());
        for (String id : List.of("hai-lang-2024", "vinh-linh-2025")) {
            Assignment given = demonstration(id);
            measure(drawing, id + ", as reported", given);
            measure(drawing, id + ", no sources", with(given, given.units(), withoutSources(given.sheets())));
        }
    }

    private static void measure(IntervalDrawing drawing, String what, Assignment assignment) {
        RankIntervals intervals = drawing.of(assignment, Uncertainty.standard());
        for (int i = 1; i < WARM_UP; i++) {
            drawing.of(assignment, Uncertainty.standard());
        }
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < MEASURED; i++) {
            long start = System.nanoTime();
            drawing.of(assignment, Uncertainty.standard());
            nanos.add(System.nanoTime() - start);
        }
        nanos.sort(null);
        System.out.printf(
                Locale.ROOT,
                "RANK-INTERVALS %s: %d draws of %d communes, %d unsure figures: median %.2f s, slowest %.2f s%n",
                what,
                intervals.uncertainty().draws(),
                intervals.units().size(),
                intervals.units().stream().mapToInt(UnitInterval::unsure).sum(),
                BigDecimal.valueOf(nanos.get(MEASURED / 2), 9),
                BigDecimal.valueOf(nanos.get(MEASURED - 1), 9));
    }

    private static Assignment demonstration(String id) {
        CriteriaSet set = new Catalogue(GateGrammar.OF_SETS).read(SetFolder.shipped(id));
        List<Unit> units = ShippedUnits.of(ShippedUnits.placeOf(id).orElseThrow());
        Assignment given = new Assignment(
                set,
                units,
                ShippedFigures.read(id, set, units).orElseThrow().sheets(),
                ShippedFigures.lastYear(set, units, Lineage.shipped())
                        .map(ImportedFigures::sheets)
                        .orElse(List.of()),
                List.of(),
                set.period().to(),
                set.policy().surveyHeld());
        List<Unit> more = new ArrayList<>(units);
        List<FactSheet> sheets = new ArrayList<>(given.sheets());
        for (int i = 0; more.size() < COMMUNES; i++) {
            Unit copied = units.get(i);
            Unit copy = new Unit(
                    new vn.parindex.commune.UnitCode("9" + copied.code().value().substring(1)),
                    copied.name() + " (2)",
                    copied.type(),
                    copied.parent(),
                    copied.parentName(),
                    copied.attributes(),
                    copied.inForceFrom(),
                    copied.inForceTo());
            more.add(copy);
            given.sheets().stream()
                    .filter(sheet -> sheet.unit().equals(copied.code()))
                    .forEach(sheet -> sheets.add(new FactSheet(copy.code(), sheet.facts())));
        }
        return with(given, more, sheets);
    }

    private static List<FactSheet> withoutSources(List<FactSheet> sheets) {
        return sheets.stream()
                .map(sheet -> {
                    Map<IndicatorId, Fact> facts = new HashMap<>();
                    sheet.facts().forEach((indicator, fact) -> facts.put(indicator, withoutSource(fact)));
                    return new FactSheet(sheet.unit(), facts);
                })
                .toList();
    }

    private static Fact withoutSource(Fact fact) {
        return fact instanceof Fact.Reported reported
                ? new Fact.Reported(reported.figure(), reported.date(), "")
                : new Fact.NotArisen("");
    }

    private static Assignment with(Assignment old, List<Unit> units, List<FactSheet> sheets) {
        return new Assignment(
                old.set(), units, sheets, old.lastYear(), old.successions(), old.asOf(), old.surveyHeld());
    }
}
