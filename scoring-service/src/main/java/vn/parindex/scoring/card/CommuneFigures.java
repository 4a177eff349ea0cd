package vn.parindex.scoring.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.Period;
import vn.parindex.catalogue.RollUp;
import vn.parindex.commune.Succession;
import vn.parindex.commune.Unit;
import vn.parindex.commune.UnitCode;
import vn.parindex.facts.Fact;
import vn.parindex.facts.FactSheet;
import vn.parindex.facts.Figure;

/** Số liệu của một xã: its own sheets; last year's of a merged commune are those of its whole predecessors. */
public final class CommuneFigures implements Figures {
    private final Map<UnitCode, FactSheet> thisYear;
    private final Map<UnitCode, FactSheet> lastYear;
    private final Map<UnitCode, List<Succession>> successions;
    private final MergedLastYear merged;

    /**
     * @param successions those with an effective date in [period.from, asOf] decide
     * @throws IllegalArgumentException when a unit has two sheets of one year
     */
    public CommuneFigures(
            List<FactSheet> thisYear,
            List<FactSheet> lastYear,
            List<Succession> successions,
            Period period,
            LocalDate asOf,
            MergedLastYear merged) {
        this.thisYear = byUnit(thisYear);
        this.lastYear = byUnit(lastYear);
        this.successions = successions.stream()
                .filter(s ->
                        !s.effective().isBefore(period.from()) && !s.effective().isAfter(asOf))
                .collect(Collectors.groupingBy(Succession::successor));
        this.merged = merged;
    }

    @Override
    public Given given(Unit unit, IndicatorId indicator, RollUp rollUp) {
        return Given.of(fact(thisYear, unit.code(), indicator));
    }

    @Override
    public Optional<Figure> lastYear(Unit unit, IndicatorId indicator, RollUp rollUp) {
        List<Succession> steps = successions.getOrDefault(unit.code(), List.of());
        if (steps.isEmpty()) {
            return figure(unit.code(), indicator);
        }
        if (steps.stream().anyMatch(step -> !step.whole())) {
            return Optional.empty();
        }
        return merged.of(steps.stream()
                .map(step -> figure(step.predecessor(), indicator))
                .toList());
    }

    private Optional<Figure> figure(UnitCode unit, IndicatorId indicator) {
        return Given.of(fact(lastYear, unit, indicator)).figure();
    }

    private static Optional<Fact> fact(Map<UnitCode, FactSheet> sheets, UnitCode unit, IndicatorId indicator) {
        FactSheet sheet = sheets.get(unit);
        return sheet == null ? Optional.empty() : sheet.fact(indicator);
    }

    private static Map<UnitCode, FactSheet> byUnit(List<FactSheet> sheets) {
        return sheets.stream().collect(Collectors.toMap(FactSheet::unit, Function.identity(), (first, second) -> {
            throw new IllegalArgumentException("two sheets of one year for unit " + first.unit());
        }));
    }
}
