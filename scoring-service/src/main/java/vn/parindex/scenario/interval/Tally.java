package vn.parindex.scenario.interval;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.commune.Unit;
import vn.parindex.commune.UnitCode;
import vn.parindex.scoring.Assignment;
import vn.parindex.scoring.UnitStanding;

/** Sổ ghi các lần rút: where each unit stood. */
final class Tally {

    private final Uncertainty uncertainty;
    private final Map<String, String> names;
    private final List<UnitStanding> scored;
    private final Map<String, List<BigDecimal>> indexes = new HashMap<>();
    private final Map<String, List<Integer>> ranks = new HashMap<>();
    private final int[] swapped;

    /**
     * @param scored the result that the intervals are of, by rank
     */
    Tally(Assignment assignment, Uncertainty uncertainty, List<UnitStanding> scored) {
        this.uncertainty = uncertainty;
        this.names = assignment.scored().stream()
                .collect(Collectors.toMap(unit -> unit.code().value(), Unit::name));
        this.scored = scored;
        this.swapped = new int[scored.size()];
    }

    /** One draw. */
    void add(List<UnitStanding> standings) {
        Map<String, Integer> places = new HashMap<>();
        for (UnitStanding unit : standings) {
            if (unit.printed().isPresent() && unit.rank().isPresent()) {
                indexes.computeIfAbsent(unit.unitCode(), code -> new ArrayList<>())
                        .add(unit.printed().get());
                ranks.computeIfAbsent(unit.unitCode(), code -> new ArrayList<>())
                        .add(unit.rank().get());
                places.put(unit.unitCode(), unit.rank().get());
            }
        }
        for (int i = 0; i + 1 < scored.size(); i++) {
            Integer upper = places.get(scored.get(i).unitCode());
            Integer lower = places.get(scored.get(i + 1).unitCode());
            if (upper != null && lower != null && lower <= upper) {
                swapped[i]++;
            }
        }
    }

    RankIntervals intervals(Map<UnitCode, List<UnsureFigure>> unsure) {
        List<UnitInterval> units = new ArrayList<>();
        for (UnitStanding unit : scored) {
            String code = unit.unitCode();
            units.add(new UnitInterval(
                    code,
                    names.getOrDefault(code, code),
                    unit.printed(),
                    unit.rank(),
                    spread(indexes.getOrDefault(code, List.of())),
                    spread(ranks.getOrDefault(code, List.of())),
                    unsure.getOrDefault(new UnitCode(code), List.of()).size()));
        }
        return new RankIntervals(uncertainty, List.copyOf(units), gaps(units));
    }

    private List<NeighbourGap> gaps(List<UnitInterval> units) {
        List<NeighbourGap> gaps = new ArrayList<>();
        for (int i = 0; i + 1 < units.size(); i++) {
            UnitInterval upper = units.get(i);
            UnitInterval lower = units.get(i + 1);
            if (upper.rank().isPresent() && lower.rank().isPresent()) {
                gaps.add(new NeighbourGap(upper.code(), lower.code(), swapped[i], apart(upper, lower)));
            }
        }
        return List.copyOf(gaps);
    }

    private static boolean apart(UnitInterval upper, UnitInterval lower) {
        Optional<Integer> worst = upper.ranks().map(Spread::high);
        Optional<Integer> best = lower.ranks().map(Spread::low);
        return worst.isPresent() && best.isPresent() && worst.get() < best.get();
    }

    private static <T extends Comparable<T>> Optional<Spread<T>> spread(List<T> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(Spread.of(values));
    }
}
