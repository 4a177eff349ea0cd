package vn.parindex.scoring.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.parindex.scoring.Cause;
import vn.parindex.scoring.exact.Fraction;

/**
 * Sổ điểm của một phiên luật: what the rules' consequences write to. One per session, so never shared by threads.
 */
public final class Awards {
    private static final Fraction NOTHING = Fraction.ZERO;
    private final @Nullable Award[][] byUnit;
    private final List<String> conflicts = new ArrayList<>();

    public Awards(int units, int parts) {
        byUnit = new Award[units][parts];
    }

    /** All points. */
    public void full(PartFact fact, Fraction max, String rule) {
        put(fact, counted(max, Optional.empty(), Optional.empty(), rule));
    }

    /** No points, for a cause. */
    public void nothing(PartFact fact, Cause cause, String rule) {
        put(fact, counted(NOTHING, Optional.of(cause), Optional.empty(), rule));
    }

    /** Exact points, kept within 0..max; the cause holds when they are below max. */
    public void points(PartFact fact, Fraction points, Fraction max, Cause cause, String rule) {
        put(fact, limited(points, max, cause, Optional.empty(), rule));
    }

    /** Exact points of a target method, with whether the target was reached. */
    public void target(PartFact fact, boolean reached, Fraction points, Fraction max, String rule) {
        put(fact, limited(points, max, Cause.BELOW_TARGET, Optional.of(reached), rule));
    }

    /** The part does not count. */
    public void excluded(PartFact fact, String rule) {
        put(fact, new Award(Award.Standing.EXCLUDED, NOTHING, Optional.empty(), Optional.empty(), rule));
    }

    /** The part gives its maximum to its area. */
    public void redistributed(PartFact fact, String rule) {
        put(fact, new Award(Award.Standing.REDISTRIBUTED, NOTHING, Optional.empty(), Optional.empty(), rule));
    }

    /**
     * All awards, by unit and part.
     *
     * @throws IllegalStateException when a part of a unit has no award or more than one, naming rules and parts
     */
    public Award[][] complete(List<PartKey> parts, List<String> units) {
        if (!conflicts.isEmpty()) {
            throw new IllegalStateException("more than one award: " + String.join("; ", conflicts));
        }
        Award[][] complete = new Award[byUnit.length][];
        for (int unit = 0; unit < byUnit.length; unit++) {
            complete[unit] = new Award[parts.size()];
            for (PartKey part : parts) {
                Award award = byUnit[unit][part.index()];
                if (award == null) {
                    throw new IllegalStateException("no rule gave an award: " + part + " of unit " + units.get(unit));
                }
                complete[unit][part.index()] = award;
            }
        }
        return complete;
    }

    private static Award limited(Fraction points, Fraction max, Cause cause, Optional<Boolean> reached, String rule) {
        Fraction kept = points.within(Fraction.ZERO, max);
        return counted(kept, kept.compareTo(max) < 0 ? Optional.of(cause) : Optional.empty(), reached, rule);
    }

    private static Award counted(Fraction points, Optional<Cause> cause, Optional<Boolean> reached, String rule) {
        return new Award(Award.Standing.COUNTS, points, cause, reached, rule);
    }

    private void put(PartFact fact, Award award) {
        Award before = byUnit[fact.unit()][fact.part().index()];
        if (before != null) {
            conflicts.add(fact.part() + " by «" + before.rule() + "» and «" + award.rule() + "»");
        }
        byUnit[fact.unit()][fact.part().index()] = award;
    }
}
