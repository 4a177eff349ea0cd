package vn.parindex.scoring.card;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.parindex.catalogue.ChecklistItem;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.scoring.Cause;
import vn.parindex.scoring.Outcome;
import vn.parindex.scoring.exact.Fraction;
import vn.parindex.scoring.rule.Award;
import vn.parindex.scoring.rule.PartFact;

/** Từ điểm đúng đến điểm làm tròn của một tiêu chí, with its losses (docs/scoring.md, sections 4 and 7). */
final class LeafScoring {
    private static final Set<Cause> NOTHING_TO_ASSESS =
            EnumSet.of(Cause.MISSING_FIGURE, Cause.NOT_YET_DUE, Cause.SURVEY_NOT_HELD);

    private final PreparedSet prepared;
    private final Steps steps;

    LeafScoring(PreparedSet prepared, Steps steps) {
        this.prepared = prepared;
        this.steps = steps;
    }

    /**
     * @param newMax maximum after redistribution
     * @param facts of all parts of the unit, by part
     */
    LeafTally tally(LeafPlan plan, List<Award> awards, BigDecimal newMax, PartFact[] facts) {
        BigDecimal zero = prepared.inUnits(BigDecimal.ZERO);
        BigDecimal max = prepared.inUnits(newMax);
        if (awards.get(0).standing() != Award.Standing.COUNTS) {
            return new LeafTally(plan, awards, Outcome.NOT_APPLICABLE, zero, zero, max, max, List.of());
        }
        Fraction exact = awards.stream().map(Award::points).reduce(Fraction.ZERO, Fraction::plus);
        BigDecimal earned =
                grown(plan, newMax, exact).rounded(prepared.set().policy().pointsScale(), steps.points());
        BigDecimal lost = max.subtract(earned);
        List<Loss> losses = lost.signum() == 0 ? List.of() : losses(plan, awards, newMax, lost, facts);
        return new LeafTally(plan, awards, outcome(awards), earned, lost, zero, max, losses);
    }

    private static Fraction grown(LeafPlan plan, BigDecimal newMax, Fraction points) {
        BigDecimal printed = plan.leaf().max();
        return printed.compareTo(newMax) == 0 ? points : points.times(Fraction.of(newMax, printed));
    }

    private static Outcome outcome(List<Award> awards) {
        if (awards.stream().anyMatch(award -> award.cause().equals(Optional.of(Cause.AWAITING)))) {
            return Outcome.AWAITING;
        }
        return awards.stream()
                        .allMatch(award -> award.cause()
                                .filter(NOTHING_TO_ASSESS::contains)
                                .isPresent())
                ? Outcome.NOT_ASSESSABLE
                : Outcome.AWARDED;
    }

    private List<Loss> losses(LeafPlan plan, List<Award> awards, BigDecimal newMax, BigDecimal lost, PartFact[] facts) {
        List<Loss> entries = new ArrayList<>();
        List<Fraction> exact = new ArrayList<>();
        for (int part = 0; part < awards.size(); part++) {
            Award award = awards.get(part);
            if (award.cause().isEmpty()) {
                continue;
            }
            Cause cause = award.cause().get();
            PartPlan partPlan = plan.parts().get(part);
            List<ChecklistItem> missing =
                    missingItems(plan, cause, facts[partPlan.key().index()]);
            for (ChecklistItem item : missing) {
                entries.add(new Loss(BigDecimal.ZERO, cause, part, Optional.of(item), award.rule()));
                exact.add(grown(plan, newMax, Fraction.of(item.points())));
            }
            if (missing.isEmpty()) {
                entries.add(new Loss(BigDecimal.ZERO, cause, part, Optional.empty(), award.rule()));
                exact.add(grown(plan, newMax, partPlan.max().minus(award.points())));
            }
        }
        List<BigDecimal> points =
                steps.remainders().split(exact, lost, prepared.set().policy().pointsScale());
        List<Loss> losses = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Loss entry = entries.get(i);
            if (points.get(i).signum() != 0) {
                losses.add(new Loss(points.get(i), entry.cause(), entry.part(), entry.item(), entry.rule()));
            }
        }
        return List.copyOf(losses);
    }

    /** Items that each lose their own points; none in an all-or-nothing checklist. */
    private static List<ChecklistItem> missingItems(LeafPlan plan, Cause cause, PartFact fact) {
        return cause == Cause.ITEM_MISSING
                        && plan.leaf().method() instanceof ScoringMethod.Checklist list
                        && !list.allOrNothing()
                        && fact instanceof PartFact.Ticked ticked
                ? list.items().stream()
                        .filter(item -> !ticked.items().contains(item.id()))
                        .toList()
                : List.of();
    }
}
