package vn.parindex.scenario.sensitivity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.commune.Unit;
import vn.parindex.facts.Fact;
import vn.parindex.facts.FactSheet;
import vn.parindex.scenario.ScoredUnit;
import vn.parindex.scoring.Assignment;
import vn.parindex.scoring.Ladder;
import vn.parindex.scoring.Rung;
import vn.parindex.scoring.Scorer;
import vn.parindex.scoring.Trials;
import vn.parindex.scoring.UnitStanding;
import vn.parindex.scoring.exact.Fraction;

/**
 * Biểu đồ độ nhạy của một đơn vị.
 *
 * @param now the unit as it is
 * @param bars the leaf that moves the index most first, then in printed order
 */
public record Tornado(Unit unit, UnitStanding now, List<Bar> bars) {

    /**
     * Một thanh: a part of a leaf that can still move.
     *
     * @param figure as it is now; empty when nothing was reported
     * @param up one rung up
     * @param down the least worsening
     */
    public record Bar(String code, String name, String part, String figure, Optional<Swing> up, Optional<Swing> down) {

        Fraction larger() {
            return Stream.of(up, down)
                    .flatMap(Optional::stream)
                    .map(Swing::index)
                    .map(change -> change.signum() < 0 ? change.negated() : change)
                    .reduce(Fraction.ZERO, Fraction::max);
        }
    }

    /**
     * Every leaf that can move, one rung up and the least worsening down, each scored again with the other units held.
     *
     * @throws vn.parindex.finding.BadInput when there is no such unit
     */
    public static Tornado of(Scorer scorer, Assignment assignment, String unitCode) {
        Trials trials = scorer.trials(assignment);
        Unit unit = ScoredUnit.of(trials, unitCode);
        List<Ladder> ladders = trials.ladders(unit.code());
        List<FactSheet> sheets = new ArrayList<>(List.of(trials.sheet(unit.code())));
        ladders.forEach(ladder -> rungs(ladder).forEach(rung -> sheets.add(with(sheets.get(0), ladder, rung))));
        Iterator<UnitStanding> standings = trials.of(unit.code(), sheets).iterator();
        UnitStanding now = standings.next();
        int scale = assignment.set().policy().indexScale();
        List<Bar> bars = new ArrayList<>();
        for (Ladder ladder : ladders) {
            Optional<Swing> up = first(ladder).flatMap(rung -> swing(rung, now, standings.next(), scale));
            Optional<Swing> down = ladder.down().flatMap(rung -> swing(rung, now, standings.next(), scale));
            if (up.isPresent() || down.isPresent()) {
                bars.add(new Bar(ladder.leaf().code(), ladder.leaf().name(), ladder.part(), ladder.figure(), up, down));
            }
        }
        bars.sort(Comparator.comparing(Bar::larger).reversed());
        return new Tornado(unit, now, List.copyOf(bars));
    }

    /** The largest printed change of all bars, the width of a chart. */
    public BigDecimal largest() {
        return bars.stream()
                .flatMap(bar -> Stream.of(bar.up(), bar.down()))
                .flatMap(Optional::stream)
                .map(swing -> swing.printed().abs())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private static Optional<Rung> first(Ladder ladder) {
        return ladder.up().stream().findFirst();
    }

    private static List<Rung> rungs(Ladder ladder) {
        return Stream.of(first(ladder), ladder.down()).flatMap(Optional::stream).toList();
    }

    private static FactSheet with(FactSheet sheet, Ladder ladder, Rung rung) {
        Map<IndicatorId, Fact> facts = new HashMap<>(sheet.facts());
        facts.put(ladder.indicator(), rung.fact());
        return new FactSheet(sheet.unit(), facts);
    }

    private static Optional<Swing> swing(Rung rung, UnitStanding now, UnitStanding there, int scale) {
        return now.index()
                .flatMap(before -> there.index().map(after -> after.minus(before)))
                .map(change -> new Swing(
                        rung.action(),
                        rung.figure(),
                        change,
                        change.rounded(scale, RoundingMode.HALF_UP),
                        there.rank()));
    }
}
