package vn.parindex.scenario.interval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.catalogue.Adjustment;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.commune.Unit;
import vn.parindex.commune.UnitCode;
import vn.parindex.facts.Fact;
import vn.parindex.facts.FactSheet;
import vn.parindex.facts.Figure;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;
import vn.parindex.scenario.interval.Uncertainty.DisputedFigure;
import vn.parindex.scoring.Assignment;

/** Tìm số liệu chưa chắc: which figures of an assignment are drawn, and how. */
final class UnsureFigures {

    private final CriteriaSet set;
    private final Set<UnitCode> units;
    private final Uncertainty uncertainty;
    private final Set<IndicatorId> earning;
    private final Map<IndicatorId, ScoringMethod.SurveyMean> scales = new HashMap<>();

    UnsureFigures(Assignment assignment, Uncertainty uncertainty) {
        this.set = assignment.set();
        this.units = Stream.concat(assignment.units().stream(), assignment.scored().stream())
                .map(Unit::code)
                .collect(Collectors.toSet());
        this.uncertainty = uncertainty;
        this.earning = Stream.concat(
                        set.leaves().stream().flatMap(leaf -> leaf.indicators().stream()),
                        set.adjustments().stream()
                                .filter(line -> line.kind() == Adjustment.Kind.BONUS)
                                .map(Adjustment::indicator))
                .collect(Collectors.toSet());
        set.leaves().stream()
                .filter(leaf -> leaf.method() instanceof ScoringMethod.SurveyMean)
                .forEach(leaf -> leaf.indicator()
                        .ifPresent(id -> scales.putIfAbsent(id, (ScoringMethod.SurveyMean) leaf.method())));
    }

    /** Refuses disputed figures that are not there, which would be disputed to no effect. */
    void check(List<FactSheet> sheets) {
        Findings findings = new Findings();
        for (DisputedFigure figure : uncertainty.disputed()) {
            if (sheets.stream()
                    .filter(sheet -> sheet.unit().equals(figure.unit()))
                    .allMatch(sheet -> sheet.fact(figure.indicator()).isEmpty())) {
                findings.error(
                        "unknown-figure",
                        Place.of("disputed"),
                        "không có số liệu này (" + figure.unit() + ":" + figure.indicator() + ")",
                        "mã đơn vị và chỉ báo có số liệu, như 19702:ho-so-truc-tuyen");
            }
        }
        findings.stopOnErrors();
    }

    /** By unit and indicator, so that the order of a file's lines does not matter. */
    List<UnsureFigure> in(FactSheet sheet) {
        List<UnsureFigure> found = new ArrayList<>();
        if (units.contains(sheet.unit())) {
            sheet.facts().keySet().stream()
                    .filter(set.indicators()::containsKey)
                    .sorted(Comparator.comparing(IndicatorId::value))
                    .forEach(indicator -> unsure(sheet, indicator).ifPresent(found::add));
        }
        return found;
    }

    private Optional<UnsureFigure> unsure(FactSheet sheet, IndicatorId indicator) {
        Fact fact = sheet.fact(indicator).orElseThrow();
        String name = sheet.unit() + " " + indicator;
        Chance lost = lost(sheet.unit(), indicator, fact);
        Optional<FigureSpread> spread = spread(indicator, fact, Draws.of(uncertainty.seed(), name + " được đo"));
        if (lost.cases() == 0 && spread.isEmpty()) {
            return Optional.empty();
        }
        Draws chance = Draws.of(uncertainty.seed(), name + " được nhận");
        return Optional.of(new UnsureFigure(sheet.unit(), indicator, fact, lost, chance, spread));
    }

    /** A figure that only takes points away is nobody's claim, and is never lost. */
    private Chance lost(UnitCode unit, IndicatorId indicator, Fact fact) {
        if (!earning.contains(indicator)) {
            return new Chance(0, 1);
        }
        if (uncertainty.disputed().contains(new DisputedFigure(unit, indicator))) {
            return uncertainty.disputedLost();
        }
        String source = fact instanceof Fact.Reported reported ? reported.source() : ((Fact.NotArisen) fact).source();
        return source.isBlank() ? uncertainty.sourcelessLost() : new Chance(0, 1);
    }

    private Optional<FigureSpread> spread(IndicatorId id, Fact fact, Draws draws) {
        if (!(fact instanceof Fact.Reported reported)) {
            return Optional.empty();
        }
        Indicator indicator = Objects.requireNonNull(set.indicators().get(id));
        if (reported.figure() instanceof Figure.Percent percent) {
            return Optional.of(FigureSpread.ofRounded(percent, indicator, draws));
        } else if (reported.figure() instanceof Figure.SurveyMean mean) {
            return Optional.ofNullable(scales.get(id)).flatMap(scale -> FigureSpread.ofMean(mean, scale, draws));
        }
        return reported.figure() instanceof Figure.Ratio share && indicator.type() == Indicator.ValueType.SURVEY_SHARE
                ? FigureSpread.ofShare(share, draws)
                : Optional.empty();
    }
}
