package vn.parindex.scoring.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.catalogue.Due;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.Milestone;
import vn.parindex.catalogue.NotArisenPolicy;
import vn.parindex.catalogue.RollUp;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.commune.Unit;
import vn.parindex.facts.Fact;
import vn.parindex.facts.Figure;
import vn.parindex.scoring.Ladder;
import vn.parindex.scoring.Outcome;
import vn.parindex.scoring.Rung;
import vn.parindex.scoring.card.FactsOfUnit;
import vn.parindex.scoring.card.Figures;
import vn.parindex.scoring.card.Judged;
import vn.parindex.scoring.card.LeafTally;
import vn.parindex.scoring.card.PartPlan;
import vn.parindex.scoring.card.Percentages;
import vn.parindex.scoring.card.PreparedSet;
import vn.parindex.scoring.card.Steps;
import vn.parindex.scoring.exact.Fraction;

/**
 * Thang nấc của một đơn vị: which figures should bring other points. A draft: the engine gives the points, and a rung
 * that it does not confirm is none.
 */
public final class Ladders {
    private final PreparedSet prepared;
    private final FactsOfUnit facts;
    private final Steps steps;

    public Ladders(PreparedSet prepared, Figures figures, Steps steps) {
        this.prepared = prepared;
        this.facts = new FactsOfUnit(prepared, figures, steps);
        this.steps = steps;
    }

    /** One ladder for each part that the unit can still change, in printed order; without points. */
    public List<Ladder> of(Judged judged) {
        List<Ladder> ladders = new ArrayList<>();
        if (!prepared.asOf().isAfter(prepared.set().period().closes())) {
            for (LeafTally tally : judged.card().leaves()) {
                for (PartPlan part : tally.plan().parts()) {
                    of(judged.unit(), tally, part).ifPresent(ladders::add);
                }
            }
        }
        return ladders;
    }

    private Optional<Ladder> of(Unit unit, LeafTally tally, PartPlan part) {
        Leaf leaf = tally.plan().leaf();
        Optional<Fact> given = facts.given(unit, tally.plan(), part).fact();
        boolean ofOthers = tally.outcome() == Outcome.NOT_APPLICABLE
                || leaf.method().key().equals("survey")
                || leaf.method() instanceof ScoringMethod.External
                || (prepared.set().districtLevel() && leaf.rollUp() != RollUp.OWN);
        boolean settled = given.filter(Fact.NotArisen.class::isInstance).isPresent()
                && !leaf.notArisen().equals(Optional.of(NotArisenPolicy.ZERO));
        if (ofOthers || settled) {
            return Optional.empty();
        }
        Optional<Figure> known = given.filter(Fact.Reported.class::isInstance)
                .map(Fact.Reported.class::cast)
                .filter(reported -> reported.date()
                        .map(date -> !date.isAfter(prepared.asOf()))
                        .orElse(true))
                .map(Fact.Reported::figure);
        Optional<LocalDate> due =
                part.milestone().map(Milestone::due).or(leaf::due).map(Due::lastDayOnTime);
        List<RungDraft> up = part.milestone().isPresent() ? handIn(part, known) : up(unit, tally, part, known);
        Optional<RungDraft> down = part.milestone().isPresent() ? Optional.empty() : down(unit, tally, part, known);
        Indicator indicator = prepared.indicator(part);
        boolean assumed = known.isEmpty() && part.milestone().isEmpty();
        return Optional.of(new Ladder(
                tally.plan().index(),
                leaf,
                part.milestone().map(Milestone::name).orElse(""),
                part.indicator(),
                known.map(figure -> words(figure, leaf, indicator)).orElse(""),
                tally.earned(),
                due.filter(day -> part.milestone().isPresent() || !day.isBefore(prepared.asOf())),
                up.stream()
                        .map(draft -> rung(draft, given, leaf, indicator, assumed))
                        .toList(),
                down.map(draft -> rung(draft, given, leaf, indicator, false))));
    }

    private static String words(Figure figure, Leaf leaf, Indicator indicator) {
        return figure instanceof Figure.Items items ? LossWords.items(items, leaf) : Words.figure(figure, indicator);
    }

    private Rung rung(RungDraft draft, Optional<Fact> given, Leaf leaf, Indicator indicator, boolean assumed) {
        Optional<LocalDate> date = draft.figure() instanceof Figure.Day day
                ? Optional.of(day.date())
                : given.filter(Fact.Reported.class::isInstance)
                        .flatMap(fact -> ((Fact.Reported) fact).date())
                        .filter(day -> !day.isAfter(prepared.asOf()));
        return new Rung(
                new Fact.Reported(draft.figure(), date, ""),
                words(draft.figure(), leaf, indicator),
                draft.action(),
                draft.move(),
                BigDecimal.ZERO,
                assumed);
    }

    /** What is not handed in yet and not past its day counts as handed in today. */
    private List<RungDraft> handIn(PartPlan part, Optional<Figure> known) {
        LocalDate last = part.milestone().orElseThrow().due().lastDayOnTime();
        LocalDate today = prepared.asOf();
        boolean open = known.filter(Figure.Day.class::isInstance).isEmpty()
                && !today.isAfter(last)
                && prepared.indicator(part)
                        .window()
                        .map(window -> !today.isBefore(window.from()) && !today.isAfter(window.to()))
                        .orElse(true);
        return open
                ? List.of(new RungDraft(
                        new Figure.Day(today), Wording.fill("rung.hand-in", Map.of("due", Words.date(last)))))
                : List.of();
    }

    private List<RungDraft> up(Unit unit, LeafTally tally, PartPlan part, Optional<Figure> known) {
        return isChoice(tally)
                ? new ChoiceRungs(tally.plan().leaf().method(), known).up()
                : numbers(unit, tally, part, known).up();
    }

    private Optional<RungDraft> down(Unit unit, LeafTally tally, PartPlan part, Optional<Figure> known) {
        if (known.isEmpty()) {
            return Optional.empty();
        }
        return isChoice(tally)
                ? new ChoiceRungs(tally.plan().leaf().method(), known).down()
                : numbers(unit, tally, part, known).down();
    }

    private static boolean isChoice(LeafTally tally) {
        ScoringMethod method = tally.plan().leaf().method();
        return method instanceof ScoringMethod.YesNo
                || method instanceof ScoringMethod.NamedLevel
                || method instanceof ScoringMethod.Checklist;
    }

    private NumberRungs numbers(Unit unit, LeafTally tally, PartPlan part, Optional<Figure> known) {
        Leaf leaf = tally.plan().leaf();
        Indicator indicator = prepared.indicator(part);
        Optional<Fraction> last = leaf.method() instanceof ScoringMethod.YearOnYear
                ? facts.lastYear(unit, tally.plan(), part)
                        .flatMap(figure -> Percentages.value(figure, leaf.ratioRounding(), steps.ratio()))
                : Optional.empty();
        Figure from = known.orElseGet(() -> new AssumedReport(leaf, indicator, last).worst());
        int scale = prepared.set().policy().pointsScale();
        return new NumberRungs(
                new PointsCurve(leaf, indicator, last, steps.ratio()),
                Moves.Earned.of(tally, scale, steps.points()),
                tally.max(),
                from,
                known.isEmpty());
    }
}
