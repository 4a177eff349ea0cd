package vn.parindex.scorebook.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.parindex.commune.Lineage;
import vn.parindex.commune.UnitCode;
import vn.parindex.scoring.ScoreCard;

/**
 * So sánh hai kết quả: unit by unit and leaf by leaf, what moved and why (docs/what-if.md, section 2). Computes no points:
 * both sides are what the engine gave.
 *
 * @param units in the order of the later result, then those that are no more
 */
public record Comparison(Result before, Result after, List<UnitChange> units) {

    /**
     * Two results of any kind: a changed formula is «not comparable».
     *
     * @param lineage decides which unit a code means on either day
     */
    public static Comparison between(Result before, Result after, Lineage lineage) {
        return new Comparison(before, after, units(before, after, lineage, false));
    }

    /** A scenario against its base: a changed formula is what one asked about, so its difference is shown. */
    public static Comparison ofScenario(Result base, Result scenario, Lineage lineage) {
        return new Comparison(base, scenario, units(base, scenario, lineage, true));
    }

    /** Whether the two results are of different years, so that the change can be split by what caused it. */
    public boolean acrossYears() {
        return Comparability.years(before.set(), after.set()) != 0;
    }

    /** Whether the change of any unit was split by what caused it. */
    public boolean isSplit() {
        return units.stream().anyMatch(unit -> unit.split().isPresent());
    }

    private static List<UnitChange> units(Result before, Result after, Lineage lineage, boolean oneBase) {
        LeafComparing leaves = new LeafComparing(new Comparability(before.set(), after.set()), oneBase);
        List<UnitChange> units = new ArrayList<>();
        Set<String> followed = new HashSet<>();
        for (ScoreCard card : after.cards()) {
            List<ScoreCard> predecessors = predecessors(card, before, after, lineage);
            predecessors.forEach(old -> followed.add(old.unitCode()));
            Optional<ScoreCard> own = predecessors.isEmpty() ? before.card(card.unitCode()) : Optional.empty();
            own.ifPresent(old -> followed.add(old.unitCode()));
            units.add(unit(card, own, Optional.of(card), predecessors, leaves));
        }
        before.cards().stream()
                .filter(card -> !followed.contains(card.unitCode()))
                .forEach(card -> units.add(unit(card, Optional.of(card), Optional.empty(), List.of(), leaves)));
        return List.copyOf(units);
    }

    private static UnitChange unit(
            ScoreCard named,
            Optional<ScoreCard> before,
            Optional<ScoreCard> after,
            List<ScoreCard> predecessors,
            LeafComparing leaves) {
        return new UnitChange(
                named.unitCode(),
                named.unitName(),
                before,
                after,
                predecessors,
                before.isPresent() && after.isPresent() ? leaves.between(before.get(), after.get()) : List.of(),
                Optional.empty());
    }

    /** Cards of the units that became this one after the earlier result's day; a unit that lived on alone has none. */
    private static List<ScoreCard> predecessors(ScoreCard card, Result before, Result after, Lineage lineage) {
        return lineage.into(new UnitCode(card.unitCode()), before.asOf().plusDays(1), after.asOf()).stream()
                .flatMap(step -> before.card(step.predecessor().value()).stream())
                .toList();
    }
}
