package vn.parindex.scoring.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.parindex.catalogue.Applicability;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.Milestone;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.commune.Unit;
import vn.parindex.facts.Fact;
import vn.parindex.facts.Figure;
import vn.parindex.scoring.exact.Fraction;
import vn.parindex.scoring.rule.Measure;
import vn.parindex.scoring.rule.PartFact;

/**
 * Sự kiện của một đơn vị: exactly one per part, so that the rules never have to ask what is not there. Says in which
 * form a figure comes; what it is worth the rules decide.
 */
public final class FactsOfUnit {
    private final PreparedSet prepared;
    private final Figures figures;
    private final Steps steps;

    public FactsOfUnit(PreparedSet prepared, Figures figures, Steps steps) {
        this.prepared = prepared;
        this.figures = figures;
        this.steps = steps;
    }

    /** Adds the unit's facts for all parts, in printed order. */
    public void addTo(List<PartFact> facts, int position, Unit unit) {
        boolean inForce = unit.inForceOn(prepared.asOf());
        for (LeafPlan plan : prepared.leaves()) {
            boolean applies = inForce && applies(plan.leaf().applies(), unit);
            for (PartPlan part : plan.parts()) {
                facts.add(fact(plan, part, position, unit, applies));
            }
        }
    }

    /** What was given for a part, for sentences. */
    public Given given(Unit unit, LeafPlan plan, PartPlan part) {
        return figures.given(unit, part.indicator(), plan.leaf().rollUp());
    }

    /** Last year's figure of a part, for sentences. */
    public Optional<Figure> lastYear(Unit unit, LeafPlan plan, PartPlan part) {
        return figures.lastYear(unit, part.indicator(), plan.leaf().rollUp());
    }

    private PartFact fact(LeafPlan plan, PartPlan part, int position, Unit unit, boolean applies) {
        if (!applies) {
            return new PartFact.NotApplicable(position, part.key());
        }
        if (!prepared.surveyHeld() && TermsOfLeaf.isSurvey(plan.leaf().method())) {
            return new PartFact.SurveyNotHeld(position, part.key());
        }
        Optional<Fact> given = given(unit, plan, part).fact();
        if (given.filter(Fact.NotArisen.class::isInstance).isPresent()) {
            return new PartFact.NotArisen(position, part.key());
        }
        if (given.isEmpty()) {
            return new PartFact.NotEntered(position, part.key());
        }
        Fact.Reported reported = (Fact.Reported) given.get();
        if (part.milestone().isPresent()) {
            return handedIn(position, part, part.milestone().get(), reported.figure());
        }
        if (!isKnown(reported, prepared.asOf())) {
            return new PartFact.NotEntered(position, part.key());
        }
        return plan.leaf().method() instanceof ScoringMethod.YearOnYear
                ? compared(plan, part, position, unit, reported.figure())
                : figure(plan.leaf(), part, position, reported.figure());
    }

    static boolean isKnown(Fact.Reported reported, LocalDate asOf) {
        return reported.date().map(date -> !date.isAfter(asOf)).orElse(true);
    }

    private PartFact handedIn(int position, PartPlan part, Milestone milestone, Figure figure) {
        if (figure instanceof Figure.Day day && !day.date().isAfter(prepared.asOf())) {
            Set<LocalDate> holidays = prepared.set().policy().holidays();
            LocalDate lastDay = milestone.due().lastDayOnTime();
            int late = steps.daysLate().count(lastDay, day.date(), milestone.workingDays(), holidays);
            return new PartFact.HandedIn(position, part.key(), late);
        }
        return new PartFact.NotSubmitted(position, part.key());
    }

    private PartFact compared(LeafPlan plan, PartPlan part, int position, Unit unit, Figure now) {
        Optional<Integer> decimals = plan.leaf().ratioRounding();
        Optional<Figure> before = lastYear(unit, plan, part)
                .filter(last -> Percentages.isPercentage(last) == Percentages.isPercentage(now));
        Optional<Fraction> last = before.flatMap(f -> Percentages.value(f, decimals, steps.ratio()));
        Optional<Fraction> current = Percentages.value(now, decimals, steps.ratio());
        if (last.isEmpty() || current.isEmpty()) {
            return new PartFact.NoLastYear(position, part.key());
        }
        Indicator indicator = prepared.indicator(part);
        boolean higher = indicator.better() == Indicator.Better.HIGHER;
        Fraction change = current.get().minus(last.get());
        boolean best = Percentages.isPercentage(now)
                ? (higher
                        ? current.get().compareTo(Fraction.HUNDRED) >= 0
                        : current.get().signum() <= 0)
                : !higher && !indicator.signed() && current.get().signum() == 0;
        return new PartFact.Compared(position, part.key(), higher ? change : change.negated(), best);
    }

    private PartFact figure(Leaf leaf, PartPlan part, int position, Figure figure) {
        if (figure instanceof Figure.YesNo answer) {
            return new PartFact.Answered(position, part.key(), answer.yes());
        }
        if (figure instanceof Figure.LevelName level) {
            return new PartFact.LevelReached(position, part.key(), level.name());
        }
        if (figure instanceof Figure.Items items) {
            return new PartFact.Ticked(position, part.key(), items.ids());
        }
        Fraction value = Percentages.value(figure, leaf.ratioRounding(), steps.ratio())
                .orElseThrow(() -> new IllegalArgumentException("no number for " + part.key() + ": " + figure));
        return new PartFact.Measured(position, part.key(), measure(leaf.method()), value);
    }

    private static Measure measure(ScoringMethod method) {
        return switch (method.key()) {
            case "band" -> Measure.BAND;
            case "proportional" -> Measure.PROPORTIONAL;
            case "target" -> Measure.TARGET;
            case "count" -> Measure.COUNT;
            case "deduction" -> Measure.DEDUCTION;
            case "external" -> Measure.EXTERNAL;
            case "survey" -> method instanceof ScoringMethod.SurveyMean ? Measure.SURVEY_MEAN : Measure.SURVEY_SHARE;
            default -> throw new IllegalArgumentException("a number does not fit the method " + method.key());
        };
    }

    private static boolean applies(Applicability applies, Unit unit) {
        return applies.inForce()
                && (applies.unitTypes().isEmpty() || applies.unitTypes().contains(unit.type()))
                && applies.attributes().entrySet().stream().allMatch(wanted -> hasOne(unit.attributes(), wanted));
    }

    private static boolean hasOne(Map<String, String> attributes, Map.Entry<String, Set<String>> wanted) {
        String value = attributes.get(wanted.getKey());
        return value != null && wanted.getValue().contains(value);
    }
}
