package vn.parindex.scoring.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.commune.Unit;
import vn.parindex.facts.Figure;
import vn.parindex.scoring.LeafResult;
import vn.parindex.scoring.card.FactsOfUnit;
import vn.parindex.scoring.card.Given;
import vn.parindex.scoring.card.LeafTally;
import vn.parindex.scoring.card.PreparedSet;

/**
 * Lời đã viết của một kết quả. A scenario changes little; a leaf that is judged as before, from the same figures and under
 * the same leaf of the set, has the same words. Writing them takes longer than judging. Thread-safe.
 */
public final class KnownLeaves {

    private final CriteriaSet set;
    private final LocalDate asOf;
    private final Map<Name, Known> known = new ConcurrentHashMap<>();

    /**
     * @param prepared of the pass that writes the words
     */
    public KnownLeaves(PreparedSet prepared) {
        this.set = prepared.set();
        this.asOf = prepared.asOf();
    }

    private record Name(String unit, String leaf) {}

    /** Everything that a leaf's words say something about, besides what all leaves have in common. */
    private record Known(
            Unit unit, LeafTally tally, List<Given> given, List<Optional<Figure>> lastYear, LeafResult result) {}

    /** For the pass whose words are kept. */
    public LeafMemory writing() {
        return (unit, tally, facts, written) -> {
            LeafResult result = written.get();
            known.put(
                    name(unit, tally),
                    new Known(unit, tally, given(unit, tally, facts), last(unit, tally, facts), result));
            return result;
        };
    }

    /** For a later pass; it remembers nothing when something changed that all words may speak of. */
    public LeafMemory reading(PreparedSet now) {
        CriteriaSet other = now.set();
        boolean same = asOf.equals(now.asOf())
                && set.period().equals(other.period())
                && set.policy().equals(other.policy())
                && set.sources().equals(other.sources())
                && set.indicators().equals(other.indicators());
        return same ? this::known : LeafMemory.NONE;
    }

    private LeafResult known(Unit unit, LeafTally tally, FactsOfUnit facts, Supplier<LeafResult> written) {
        Known before = known.get(name(unit, tally));
        return before != null
                        && before.unit().equals(unit)
                        && sameTally(before.tally(), tally)
                        && before.given().equals(given(unit, tally, facts))
                        && before.lastYear().equals(last(unit, tally, facts))
                ? before.result()
                : written.get();
    }

    /** All of it but the parts' keys, which each pass has of its own. */
    private static boolean sameTally(LeafTally before, LeafTally now) {
        return before.plan().leaf().equals(now.plan().leaf())
                && before.plan().criterion().equals(now.plan().criterion())
                && before.plan().area().code().equals(now.plan().area().code())
                && before.awards().equals(now.awards())
                && before.outcome() == now.outcome()
                && same(before.earned(), now.earned())
                && same(before.lost(), now.lost())
                && same(before.notApplicable(), now.notApplicable())
                && same(before.max(), now.max())
                && before.losses().equals(now.losses());
    }

    /** The same number written alike: words show its decimals. */
    private static boolean same(BigDecimal before, BigDecimal now) {
        return before.scale() == now.scale() && before.compareTo(now) == 0;
    }

    private static Name name(Unit unit, LeafTally tally) {
        return new Name(unit.code().value(), tally.plan().leaf().code());
    }

    private static List<Given> given(Unit unit, LeafTally tally, FactsOfUnit facts) {
        return tally.plan().parts().stream()
                .map(part -> facts.given(unit, tally.plan(), part))
                .toList();
    }

    private static List<Optional<Figure>> last(Unit unit, LeafTally tally, FactsOfUnit facts) {
        return tally.plan().leaf().method() instanceof ScoringMethod.YearOnYear
                ? tally.plan().parts().stream()
                        .map(part -> facts.lastYear(unit, tally.plan(), part))
                        .toList()
                : List.of();
    }
}
