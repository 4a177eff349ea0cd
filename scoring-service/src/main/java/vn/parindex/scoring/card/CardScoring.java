package vn.parindex.scoring.card;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.parindex.catalogue.Adjustment;
import vn.parindex.catalogue.Area;
import vn.parindex.commune.Unit;
import vn.parindex.scoring.AdjustmentResult;
import vn.parindex.scoring.rule.Award;
import vn.parindex.scoring.rule.PartFact;

/** Từ điểm của luật đến bảng điểm của một đơn vị, as it is before any gate. */
public final class CardScoring {
    private final PreparedSet prepared;
    private final Figures figures;
    private final Steps steps;
    private final LeafScoring leafScoring;

    public CardScoring(PreparedSet prepared, Figures figures, Steps steps) {
        this.prepared = prepared;
        this.figures = figures;
        this.steps = steps;
        this.leafScoring = new LeafScoring(prepared, steps);
    }

    /**
     * @param awards of all parts, by part
     * @param facts of all parts, by part
     */
    public CardTally tally(Unit unit, Award[] awards, PartFact[] facts) {
        List<LeafTally> leaves = new ArrayList<>();
        int first = 0;
        for (Area area : prepared.set().areas()) {
            int last = first;
            while (last < prepared.leaves().size() && isOf(area, last)) {
                last++;
            }
            addArea(leaves, prepared.leaves().subList(first, last), awards, facts);
            first = last;
        }
        return withAdjustments(unit, leaves);
    }

    private boolean isOf(Area area, int leaf) {
        return prepared.leaves().get(leaf).area().code().equals(area.code());
    }

    private void addArea(List<LeafTally> leaves, List<LeafPlan> plans, Award[] awards, PartFact[] facts) {
        List<Redistribution.Share> shares = plans.stream()
                .map(plan -> new Redistribution.Share(
                        plan.leaf().max(), first(awards, plan).standing()))
                .toList();
        List<BigDecimal> maxima =
                steps.redistribution().maxima(shares, prepared.set().policy().pointsScale());
        for (int i = 0; i < plans.size(); i++) {
            LeafPlan plan = plans.get(i);
            int from = plan.parts().get(0).key().index();
            List<Award> own =
                    Arrays.asList(awards).subList(from, from + plan.parts().size());
            leaves.add(leafScoring.tally(plan, List.copyOf(own), maxima.get(i), facts));
        }
    }

    private static Award first(Award[] awards, LeafPlan plan) {
        return awards[plan.parts().get(0).key().index()];
    }

    private CardTally withAdjustments(Unit unit, List<LeafTally> leaves) {
        List<AdjustmentResult> lines = new ArrayList<>();
        BigDecimal bonus = prepared.inUnits(BigDecimal.ZERO);
        BigDecimal penalty = bonus;
        Adjustments rule = new Adjustments(prepared, figures);
        for (Adjustment adjustment : prepared.set().adjustments()) {
            AdjustmentResult line = rule.of(unit, adjustment);
            lines.add(line);
            if (adjustment.kind() == Adjustment.Kind.BONUS) {
                bonus = bonus.add(line.points());
            } else {
                penalty = penalty.add(line.points());
            }
        }
        return new CardTally(prepared, List.copyOf(leaves), List.copyOf(lines), bonus, penalty);
    }
}
