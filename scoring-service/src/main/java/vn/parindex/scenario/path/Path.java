package vn.parindex.scenario.path;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.commune.Unit;
import vn.parindex.facts.Fact;
import vn.parindex.facts.FigureLine;
import vn.parindex.scenario.FactChange;
import vn.parindex.scenario.Scenario;
import vn.parindex.scoring.UnitStanding;

/**
 * Đường đi của một đơn vị đến một mục tiêu.
 *
 * @param steps in printed order of the leaves; empty when the goal is met already or cannot be met
 * @param proven whether it is certain that nothing cheaper does, or that nothing does
 * @param before the unit as it is
 * @param after with all steps taken, as the engine scores it
 * @param most with everything done that the unit can still do
 * @param scored how many cards the engine scored to find it
 */
public record Path(
        Unit unit,
        Goal goal,
        Objective objective,
        Answer answer,
        boolean proven,
        List<PathStep> steps,
        UnitStanding before,
        UnitStanding after,
        UnitStanding most,
        int scored) {

    /** Trả lời. */
    public enum Answer {
        /** Đã đạt. */
        MET,
        /** Đạt được bằng các bước. */
        REACHABLE,
        /** Không đạt được. */
        NOT_REACHABLE
    }

    public BigDecimal cost() {
        return steps.stream().map(PathStep::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The path as a scenario: applied to what the path was sought on, the unit's card is that of {@code after}. */
    public Scenario scenario() {
        return new Scenario(
                unit.name() + ": " + goal.words(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                steps.stream().map(this::change).toList(),
                List.of());
    }

    private FactChange change(PathStep step) {
        Fact fact = step.fact();
        Map<String, String> cells = new LinkedHashMap<>(
                FigureLine.of(unit.code(), step.indicator().id(), fact, "").cells());
        cells.keySet().removeAll(List.of("commune_code", "indicator", "status"));
        cells.values().removeIf(String::isEmpty);
        return new FactChange(
                List.of(unit.code().value()), step.indicator().id().value(), new FactChange.Put(cells));
    }
}
