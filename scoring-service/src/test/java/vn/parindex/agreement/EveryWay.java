package vn.parindex.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.Remedy;
import vn.parindex.commune.UnitCode;
import vn.parindex.facts.Fact;
import vn.parindex.facts.FactSheet;
import vn.parindex.scoring.Ladder;
import vn.parindex.scoring.Trials;
import vn.parindex.scoring.UnitStanding;

/** Every combination of moves of one unit, each scored by the engine: what a search is held against. */
final class EveryWay {

    /** One combination. */
    record Way(int steps, BigDecimal cost, UnitStanding standing) {}

    private final Trials trials;
    private final UnitCode unit;
    private final List<Ladder> ladders;
    private final Map<IndicatorId, Set<Fact>> facts = new LinkedHashMap<>();

    EveryWay(Trials trials, UnitCode unit) {
        this.trials = trials;
        this.unit = unit;
        this.ladders = trials.ladders(unit);
        ladders.forEach(ladder -> ladder.up()
                .forEach(rung -> facts.computeIfAbsent(ladder.indicator(), id -> new LinkedHashSet<>())
                        .add(rung.fact())));
    }

    /** How many combinations there are. */
    long count() {
        return facts.values().stream().mapToLong(of -> of.size() + 1L).reduce(1, (a, b) -> Math.min(a * b, 1L << 40));
    }

    List<Way> all() {
        List<Map<IndicatorId, Fact>> combinations = new ArrayList<>(List.of(Map.of()));
        facts.forEach((indicator, rungs) -> {
            for (Map<IndicatorId, Fact> before : List.copyOf(combinations)) {
                for (Fact fact : rungs) {
                    Map<IndicatorId, Fact> more = new LinkedHashMap<>(before);
                    more.put(indicator, fact);
                    combinations.add(more);
                }
            }
        });
        List<UnitStanding> standings =
                trials.of(unit, combinations.stream().map(this::sheet).toList());
        Map<Map.Entry<IndicatorId, Fact>, BigDecimal> costs = new HashMap<>();
        for (int i = 0; i < combinations.size(); i++) {
            if (combinations.get(i).size() == 1) {
                Map.Entry<IndicatorId, Fact> only =
                        combinations.get(i).entrySet().iterator().next();
                costs.put(Map.entry(only.getKey(), only.getValue()), cost(only.getKey(), standings.get(i)));
            }
        }
        List<Way> ways = new ArrayList<>();
        for (int i = 0; i < combinations.size(); i++) {
            BigDecimal cost = combinations.get(i).entrySet().stream()
                    .map(each -> costs.get(Map.entry(each.getKey(), each.getValue())))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            ways.add(new Way(combinations.get(i).size(), cost, standings.get(i)));
        }
        return ways;
    }

    private FactSheet sheet(Map<IndicatorId, Fact> moved) {
        Map<IndicatorId, Fact> all = new HashMap<>(trials.sheet(unit).facts());
        all.putAll(moved);
        return new FactSheet(unit, all);
    }

    /** The dearest leaf: how many of its rungs lie below the points reached, times the cost of one. */
    private BigDecimal cost(IndicatorId indicator, UnitStanding alone) {
        BigDecimal dearest = BigDecimal.ZERO;
        for (Ladder ladder : ladders) {
            BigDecimal reached = alone.leaves().get(ladder.position()).beforeGates();
            if (!ladder.indicator().equals(indicator) || reached.compareTo(ladder.points()) <= 0) {
                continue;
            }
            long full = ladder.up().stream()
                    .filter(rung -> rung.points().compareTo(reached) < 0)
                    .count();
            BigDecimal rungs = BigDecimal.valueOf(Math.min(full + 1, ladder.up().size()));
            BigDecimal one = ladder.leaf().remedy().map(Remedy::cost).orElse(BigDecimal.valueOf(2));
            dearest = dearest.max(rungs.multiply(one));
        }
        return dearest;
    }
}
