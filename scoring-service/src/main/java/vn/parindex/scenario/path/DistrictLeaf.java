package vn.parindex.scenario.path;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.Remedy;
import vn.parindex.commune.Unit;
import vn.parindex.facts.FactSheet;
import vn.parindex.scoring.LeastReport;
import vn.parindex.scoring.Rung;
import vn.parindex.scoring.Trials;
import vn.parindex.scoring.UnitStanding;

/**
 * Tiêu chí của huyện qua số liệu của một xã: how much one commune must add for its district's leaf to have full points,
 * the other communes held. The standings of the path are the district's.
 */
record DistrictLeaf(Trials trials, CriteriaSet set, Unit commune, Goal.LeafAtFull goal) {

    /**
     * @param gains leaves whose points differ between two standings
     */
    Path path(Objective objective, BiFunction<UnitStanding, UnitStanding, List<PathStep.Gain>> gains) {
        Leaf leaf = set.leaves().stream()
                .filter(each -> each.code().equals(goal.leaf()))
                .findFirst()
                .orElseThrow();
        UnitStanding now = trials.of(commune.parent(), List.of(sheet())).get(0);
        if (goal.isMet(now, set) || leaf.indicator().isEmpty()) {
            Path.Answer answer = goal.isMet(now, set) ? Path.Answer.MET : Path.Answer.NOT_REACHABLE;
            return new Path(commune, goal, objective, answer, true, List.of(), now, now, now, 1);
        }
        IndicatorId indicator = leaf.indicator().get();
        LeastReport report = new LeastReport(trials, commune.code(), commune.parent(), indicator);
        Optional<Rung> least = report.until(standing -> goal.isMet(standing, set));
        UnitStanding after = least.map(rung -> report.with(rung.fact())).orElse(now);
        List<PathStep> steps = least.stream()
                .map(rung -> new PathStep(
                        Objects.requireNonNull(set.indicators().get(indicator)),
                        rung.fact(),
                        report.words(),
                        rung.figure(),
                        false,
                        rung.action(),
                        rung.move(),
                        Optional.empty(),
                        leaf.remedy().map(Remedy::cost).orElse(BigDecimal.valueOf(2)),
                        gains.apply(now, after)))
                .toList();
        Path.Answer answer = steps.isEmpty() ? Path.Answer.NOT_REACHABLE : Path.Answer.REACHABLE;
        return new Path(commune, goal, objective, answer, true, steps, now, after, report.atBest(), 1);
    }

    private FactSheet sheet() {
        return trials.sheet(commune.code());
    }
}
