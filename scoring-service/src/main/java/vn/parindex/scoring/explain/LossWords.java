package vn.parindex.scoring.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.catalogue.ChecklistItem;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.Milestone;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.commune.Unit;
import vn.parindex.facts.Figure;
import vn.parindex.scoring.Cause;
import vn.parindex.scoring.LostPoint;
import vn.parindex.scoring.LostPoint.NextStep;
import vn.parindex.scoring.LostPoint.Shortfall;
import vn.parindex.scoring.card.FactsOfUnit;
import vn.parindex.scoring.card.Given;
import vn.parindex.scoring.card.LeafTally;
import vn.parindex.scoring.card.Loss;
import vn.parindex.scoring.card.PartPlan;
import vn.parindex.scoring.card.Percentages;
import vn.parindex.scoring.card.PreparedSet;
import vn.parindex.scoring.card.Steps;
import vn.parindex.scoring.exact.Fraction;

/** Lời của một khoản mất điểm: figure, threshold, what is missing, what comes next, and the sentence. */
final class LossWords {
    private static final Set<Cause> MEASURED = EnumSet.of(
            Cause.BELOW_BAND,
            Cause.BELOW_FULL,
            Cause.BELOW_FLOOR,
            Cause.BELOW_TARGET,
            Cause.BELOW_COUNT,
            Cause.DEDUCTED,
            Cause.NOT_IMPROVED,
            Cause.BELOW_SCALE,
            Cause.GIVEN_LESS);

    private final PreparedSet prepared;
    private final FactsOfUnit facts;
    private final Steps steps;

    LossWords(PreparedSet prepared, FactsOfUnit facts, Steps steps) {
        this.prepared = prepared;
        this.facts = facts;
        this.steps = steps;
    }

    LostPoint of(Unit unit, LeafTally tally, Loss loss) {
        Leaf leaf = tally.plan().leaf();
        PartPlan part = tally.plan().parts().get(loss.part());
        Indicator indicator = prepared.indicator(part);
        Given given = facts.given(unit, tally.plan(), part);
        Optional<Figure> figure = given.figure().or(given::partial);
        Optional<Figure> lastYear = leaf.method() instanceof ScoringMethod.YearOnYear
                ? facts.lastYear(unit, tally.plan(), part)
                : Optional.empty();
        Optional<Moves> moves = moves(tally, loss, indicator, given.figure(), lastYear);
        Optional<Shortfall> shortfall =
                moves.isPresent() ? moves.get().shortfall() : counted(leaf, part, loss, given.figure());
        Optional<NextStep> next = moves.isPresent()
                ? moves.get().nextStep()
                : shortfall
                        .filter(s -> loss.cause() == Cause.ITEM_MISSING)
                        .map(s -> new NextStep(s.amount(), s.unit(), loss.points()));
        LossText text = new LossText(
                leaf,
                loss,
                figure.map(f -> f instanceof Figure.Items items ? items(items, leaf) : Words.figure(f, indicator))
                        .orElse(""),
                threshold(leaf, indicator, part, loss, lastYear),
                partName(leaf, part, loss, given.figure()),
                shortfall,
                indicator.better() == Indicator.Better.HIGHER,
                given.missingUnits(),
                prepared.set().cited(leaf.citation()));
        return new LostPoint(
                loss.points(),
                loss.cause(),
                text.part(),
                text.figure(),
                text.threshold(),
                shortfall,
                next,
                isChangeable(loss, part),
                given.missingUnits(),
                loss.rule(),
                text.sentence());
    }

    /** «2/4 ý». */
    static String items(Figure.Items items, Leaf leaf) {
        if (leaf.method() instanceof ScoringMethod.Checklist list) {
            long present = list.items().stream()
                    .filter(item -> items.ids().contains(item.id()))
                    .count();
            return present + "/" + list.items().size() + " ý";
        }
        return items.ids().size() + " ý";
    }

    private Optional<Moves> moves(
            LeafTally tally, Loss loss, Indicator indicator, Optional<Figure> figure, Optional<Figure> lastYear) {
        if (figure.isEmpty() || !MEASURED.contains(loss.cause())) {
            return Optional.empty();
        }
        Leaf leaf = tally.plan().leaf();
        Optional<Fraction> last = lastYear.flatMap(f -> Percentages.value(f, leaf.ratioRounding(), steps.ratio()));
        int scale = prepared.set().policy().pointsScale();
        Moves.Earned earned = Moves.Earned.of(tally, scale, steps.points());
        return Optional.of(new Moves(
                new PointsCurve(leaf, indicator, last, steps.ratio()),
                new FigureSteps(figure.get(), indicator),
                earned));
    }

    private Optional<Shortfall> counted(Leaf leaf, PartPlan part, Loss loss, Optional<Figure> figure) {
        if (loss.cause() == Cause.LATE && figure.isPresent() && figure.get() instanceof Figure.Day day) {
            Milestone milestone = part.milestone().orElseThrow();
            LocalDate last = milestone.due().lastDayOnTime();
            Set<LocalDate> holidays = prepared.set().policy().holidays();
            int late = steps.daysLate().count(last, day.date(), milestone.workingDays(), holidays);
            String word = milestone.workingDays() ? "ngày làm việc" : "ngày";
            return Optional.of(new Shortfall(BigDecimal.valueOf(late), word));
        }
        if (loss.cause() == Cause.ITEM_MISSING) {
            int missing = loss.item().isPresent() ? 1 : missing(leaf, figure).size();
            return Optional.of(new Shortfall(BigDecimal.valueOf(missing), "ý"));
        }
        return Optional.empty();
    }

    private static List<ChecklistItem> missing(Leaf leaf, Optional<Figure> figure) {
        Set<String> present = figure.filter(Figure.Items.class::isInstance)
                .map(items -> ((Figure.Items) items).ids())
                .orElse(Set.of());
        return leaf.method() instanceof ScoringMethod.Checklist list
                ? list.items().stream()
                        .filter(item -> !present.contains(item.id()))
                        .toList()
                : List.of();
    }

    private static String partName(Leaf leaf, PartPlan part, Loss loss, Optional<Figure> figure) {
        if (loss.cause() == Cause.ITEM_MISSING) {
            return loss.item()
                    .map(ChecklistItem::name)
                    .orElseGet(() -> missing(leaf, figure).stream()
                            .map(ChecklistItem::name)
                            .collect(Collectors.joining(", ")));
        }
        return part.milestone().map(Milestone::name).orElse("");
    }

    private String threshold(Leaf leaf, Indicator indicator, PartPlan part, Loss loss, Optional<Figure> lastYear) {
        return switch (loss.cause()) {
            case GATE, SURVEY_NOT_HELD, NOT_ARISEN -> "";
            case NOT_YET_DUE ->
                part.milestone()
                        .map(Milestone::due)
                        .or(leaf::due)
                        .map(Threshold::due)
                        .orElse("");
            default -> new Threshold(leaf, indicator).of(part, lastYear);
        };
    }

    private boolean isChangeable(Loss loss, PartPlan part) {
        LocalDate asOf = prepared.asOf();
        return loss.cause() != Cause.GATE
                && !asOf.isAfter(prepared.set().period().closes())
                && part.milestone()
                        .map(m -> !asOf.isAfter(m.due().lastDayOnTime()))
                        .orElse(true);
    }
}
