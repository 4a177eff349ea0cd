package vn.parindex.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.catalogue.Adjustment;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.Milestone;
import vn.parindex.catalogue.RollUp;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.commune.UnitCode;
import vn.parindex.facts.Fact;
import vn.parindex.facts.FactSheet;
import vn.parindex.facts.Figure;

/** Random fact sheets for one set. */
final class RandomSheets {

    private static final String SOURCE = "thử";

    private final Dice dice;
    private final CriteriaSet set;
    private final LocalDate asOf;
    private final RandomFigures figures;

    RandomSheets(Dice dice, CriteriaSet set, LocalDate asOf) {
        this.dice = dice;
        this.set = set;
        this.asOf = asOf;
        this.figures = new RandomFigures(dice);
    }

    /** This year's sheet of a unit whose rows are read by the given kinds of roll-up. */
    FactSheet sheet(UnitCode unit, RollUp... read) {
        Map<IndicatorId, Fact> facts = new HashMap<>();
        for (Leaf leaf : set.leaves()) {
            if (Arrays.asList(read).contains(leaf.rollUp())) {
                boolean summed = leaf.rollUp() != RollUp.OWN;
                leaf.indicators().forEach(id -> fact(leaf, id, summed ? 2 : 8).ifPresent(f -> facts.put(id, f)));
            }
        }
        for (Adjustment adjustment : set.adjustments()) {
            if (dice.chance(70)) {
                Figure count = new Figure.Amount(BigDecimal.valueOf(dice.between(0, 5)));
                facts.put(adjustment.indicator(), new Fact.Reported(count, date(), SOURCE));
            }
        }
        return new FactSheet(unit, facts);
    }

    /** Last year's sheet: only what year-on-year leaves read, often equal to or a tolerance away from this year's. */
    FactSheet lastYear(UnitCode unit, FactSheet now) {
        Map<IndicatorId, Fact> facts = new HashMap<>();
        for (Leaf leaf : set.leaves()) {
            if (leaf.method() instanceof ScoringMethod.YearOnYear method) {
                IndicatorId id = leaf.indicator().orElseThrow();
                then(leaf, method, id, Optional.ofNullable(now.facts().get(id))).ifPresent(f -> facts.put(id, f));
            }
        }
        return new FactSheet(unit, facts);
    }

    private Optional<Fact> then(Leaf leaf, ScoringMethod.YearOnYear method, IndicatorId id, Optional<Fact> now) {
        if (dice.chance(5)) {
            return Optional.empty();
        }
        if (dice.chance(4)) {
            return Optional.of(new Fact.NotArisen(SOURCE));
        }
        if (now.isPresent() && now.get() instanceof Fact.Reported reported && dice.chance(45)) {
            return Optional.of(
                    new Fact.Reported(beside(reported.figure(), method.tolerance()), Optional.empty(), SOURCE));
        }
        return Optional.of(new Fact.Reported(figures.figure(leaf, indicator(id)), Optional.empty(), SOURCE));
    }

    private Figure beside(Figure now, BigDecimal tolerance) {
        BigDecimal step = dice.chance(40) ? BigDecimal.ZERO : dice.chance(50) ? tolerance : tolerance.negate();
        if (now instanceof Figure.Percent percent) {
            return new Figure.Percent(percent.value().add(step));
        }
        if (now instanceof Figure.Amount amount) {
            return new Figure.Amount(amount.value().add(step).max(BigDecimal.ZERO));
        }
        Figure.Ratio ratio = (Figure.Ratio) now;
        BigDecimal hundredfold = BigDecimal.valueOf(100).multiply(ratio.denominator());
        BigDecimal numerator = ratio.numerator()
                .multiply(BigDecimal.valueOf(100))
                .add(step.multiply(ratio.denominator()))
                .max(BigDecimal.ZERO);
        return new Figure.Ratio(numerator.min(hundredfold), hundredfold);
    }

    private Optional<Fact> fact(Leaf leaf, IndicatorId id, int percentMissing) {
        if (dice.chance(percentMissing)) {
            return Optional.empty();
        }
        if (leaf.notArisen().isPresent() && dice.chance(12)) {
            return Optional.of(new Fact.NotArisen(SOURCE));
        }
        if (leaf.method() instanceof ScoringMethod.Deadline deadline) {
            Milestone milestone = deadline.milestones().stream()
                    .filter(m -> m.indicator().equals(id))
                    .findFirst()
                    .orElseThrow();
            Figure day = figures.day(milestone);
            Optional<LocalDate> date = day instanceof Figure.Day d ? Optional.of(d.date()) : Optional.empty();
            return Optional.of(new Fact.Reported(day, date, SOURCE));
        }
        return Optional.of(new Fact.Reported(figures.figure(leaf, indicator(id)), date(), SOURCE));
    }

    private Optional<LocalDate> date() {
        if (dice.chance(60)) {
            return Optional.empty();
        }
        return Optional.of(dice.chance(12) ? asOf.plusDays(dice.between(1, 9)) : asOf.minusDays(dice.between(0, 40)));
    }

    private Indicator indicator(IndicatorId id) {
        return Objects.requireNonNull(set.indicators().get(id));
    }
}
