package vn.parindex.authoring.web.cases;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.authoring.cases.CaseCells;
import vn.parindex.authoring.cases.FactColumns;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.catalogue.WorkedCase;
import vn.parindex.catalogue.WorkedCase.Expectation;
import vn.parindex.catalogue.WorkedCase.GivenFigure;
import vn.parindex.catalogue.WorkedCase.Subject;
import vn.parindex.commune.Unit;
import vn.parindex.commune.UnitCode;
import vn.parindex.facts.FactSheet;
import vn.parindex.finding.Place;
import vn.parindex.scorebook.Base;
import vn.parindex.scorebook.ScoreRun;
import vn.parindex.scoring.Assignment;
import vn.parindex.scoring.LeafResult;
import vn.parindex.scoring.ScoreCard;

/** Số liệu của một đơn vị trong một lần chấm, as cases of the leaves that a draft has in common with the run. */
final class CardCases {

    private static final Expectation BY_HAND = new Expectation(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private final Assignment assignment;
    private final ScoreRun run;
    private final ScoreCard card;
    private final Unit unit;
    private final FactSheet now;
    private final Optional<FactSheet> lastYear;

    CardCases(Base base, ScoreRun run, ScoreCard card, UnitCode code) {
        this.assignment = base.assignment();
        this.run = run;
        this.card = card;
        this.unit = assignment.units().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(DraftCases::notFound);
        this.now = sheet(assignment.sheets(), code).orElse(FactSheet.empty(code));
        boolean merged = assignment.successions().stream()
                .anyMatch(step -> step.successor().equals(code));
        this.lastYear = merged ? Optional.empty() : sheet(assignment.lastYear(), code);
    }

    private static Optional<FactSheet> sheet(List<FactSheet> sheets, UnitCode code) {
        return sheets.stream().filter(sheet -> sheet.unit().equals(code)).findFirst();
    }

    /** Leaves of the card that the draft scores by the same indicators, in the order of the card. */
    List<CardCase> into(CriteriaSet target) {
        return card.criteria().stream()
                .flatMap(result -> CaseSubjects.leaf(target, result.code())
                        .filter(leaf -> CaseSubjects.leaf(assignment.set(), result.code())
                                .map(Leaf::indicators)
                                .filter(leaf.indicators()::equals)
                                .isPresent())
                        .map(leaf -> one(leaf, result, target))
                        .stream())
                .toList();
    }

    private CardCase one(Leaf leaf, LeafResult result, CriteriaSet target) {
        Map<String, GivenFigure> given = new LinkedHashMap<>();
        FactColumns columns = new FactColumns(-run.set().movedYears());
        for (IndicatorId id : leaf.indicators()) {
            String key = leaf.indicators().size() > 1 ? id.value() : leaf.code();
            now.fact(id).ifPresent(fact -> given.put(key, columns.of(fact)));
        }
        Optional<GivenFigure> before = leaf.method() instanceof ScoringMethod.YearOnYear
                ? lastYear.flatMap(sheet -> sheet.fact(leaf.indicators().get(0)))
                        .map(columns::of)
                : Optional.empty();
        WorkedCase worked = new WorkedCase(
                Subject.LEAF,
                leaf.code(),
                unit.name() + ", " + run.label(),
                given,
                before,
                unit.type(),
                unit.attributes().entrySet().stream()
                        .filter(entry -> leaf.applies().attributes().containsKey(entry.getKey()))
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .sorted()
                        .toList(),
                asOf(target),
                BY_HAND,
                Place.of(""));
        CaseCells cells = CaseCells.proposed(worked)
                .with("card", result.earned().toPlainString().replace('.', ','));
        return new CardCase(result, cells);
    }

    /** The day of the run in the draft's year; left out when it is the period's last day, as in most runs. */
    private Optional<LocalDate> asOf(CriteriaSet target) {
        LocalDate day = assignment.asOf().minusYears(run.set().movedYears());
        return day.equals(target.period().to()) ? Optional.empty() : Optional.of(day);
    }
}
