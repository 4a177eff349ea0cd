package vn.parindex.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.NotArisenPolicy;
import vn.parindex.commune.Unit;
import vn.parindex.facts.Fact;
import vn.parindex.facts.FactSheet;
import vn.parindex.facts.Figure;
import vn.parindex.oracle.OracleTask;

/** Random tasks, changed a little. */
final class Tasks {

    private Tasks() {}

    /** One unit of the task alone, with its figures. */
    static OracleTask only(OracleTask task, Unit unit) {
        return with(task, task.set(), List.of(unit), task.sheets());
    }

    static OracleTask with(OracleTask task, CriteriaSet set, List<Unit> units, List<FactSheet> sheets) {
        return new OracleTask(set, units, sheets, task.lastYear(), task.successions(), task.asOf(), task.surveyHeld());
    }

    /** The task with another figure of one unit; the line keeps its date and source. */
    static OracleTask figure(OracleTask task, Unit unit, IndicatorId indicator, Figure figure) {
        List<FactSheet> sheets = task.sheets().stream()
                .map(sheet -> sheet.unit().equals(unit.code()) ? figure(sheet, indicator, figure) : sheet)
                .toList();
        return with(task, task.set(), task.units(), sheets);
    }

    private static FactSheet figure(FactSheet sheet, IndicatorId indicator, Figure figure) {
        Map<IndicatorId, Fact> facts = new HashMap<>(sheet.facts());
        facts.computeIfPresent(
                indicator,
                (id, fact) -> fact instanceof Fact.Reported reported
                        ? new Fact.Reported(figure, reported.date(), reported.source())
                        : fact);
        return new FactSheet(sheet.unit(), facts);
    }

    /** What a unit reported for an indicator; empty when it reported nothing. */
    static Optional<Figure> reported(OracleTask task, Unit unit, IndicatorId indicator) {
        return task.sheets().stream()
                .filter(sheet -> sheet.unit().equals(unit.code()))
                .flatMap(sheet -> sheet.fact(indicator).stream())
                .filter(Fact.Reported.class::isInstance)
                .map(fact -> ((Fact.Reported) fact).figure())
                .findFirst();
    }

    /** The set without redistribution: its leaves are excluded instead. */
    static OracleTask withoutRedistribution(OracleTask task) {
        UnaryOperator<Leaf> excluded = leaf -> leaf.notArisen().equals(Optional.of(NotArisenPolicy.REDISTRIBUTE))
                ? policy(leaf, NotArisenPolicy.EXCLUDE)
                : leaf;
        return with(task, task.set().mapLeaves(excluded), task.units(), task.sheets());
    }

    private static Leaf policy(Leaf leaf, NotArisenPolicy policy) {
        return new Leaf(
                leaf.code(),
                leaf.name(),
                leaf.max(),
                leaf.indicator(),
                leaf.method(),
                leaf.ratioRounding(),
                leaf.target(),
                leaf.due(),
                leaf.applies(),
                Optional.of(policy),
                leaf.rollUp(),
                leaf.citation(),
                leaf.evidence(),
                leaf.lead(),
                leaf.remedy(),
                leaf.needsApproval(),
                leaf.illustrative(),
                leaf.notes(),
                leaf.rows(),
                leaf.origins());
    }
}
