package vn.parindex.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.parindex.agreement.EveryWay.Way;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.commune.Unit;
import vn.parindex.scenario.path.Goal;
import vn.parindex.scenario.path.Objective;
import vn.parindex.scenario.path.Path;
import vn.parindex.scenario.path.Paths;
import vn.parindex.scoring.Assignment;
import vn.parindex.scoring.Scorer;
import vn.parindex.scoring.Trials;

/** Paths held against every combination of moves, and what they were like. */
final class PathAgreement {
    private final Scorer scorer;
    private final int most;
    private int reached;
    private int unreachable;
    private int gated;

    /**
     * @param most units with more combinations than this are left out
     */
    PathAgreement(Scorer scorer, int most) {
        this.scorer = scorer;
        this.most = most;
    }

    int reached() {
        return reached;
    }

    int unreachable() {
        return unreachable;
    }

    int gated() {
        return gated;
    }

    void over(long firstSeed, long lastSeed) {
        for (long seed = firstSeed; seed <= lastSeed; seed++) {
            Assignment assignment = SmallCards.of(seed, 4);
            Trials trials = scorer.trials(assignment);
            Paths paths = new Paths(scorer, assignment);
            for (Unit unit : assignment.units()) {
                EveryWay every = new EveryWay(trials, unit.code());
                if (every.count() >= 2 && every.count() <= most) {
                    compare("seed %d unit %s".formatted(seed, unit.code()), paths, unit, every.all(), assignment);
                }
            }
        }
    }

    private void compare(String name, Paths paths, Unit unit, List<Way> all, Assignment assignment) {
        for (Goal goal : goals(assignment.set(), all)) {
            for (Objective objective : Objective.values()) {
                Path path = paths.of(unit.code().value(), goal, objective);
                List<Way> meeting = all.stream()
                        .filter(way -> goal.isMet(way.standing(), assignment.set()))
                        .toList();
                check(name + " " + goal + " " + objective, path, meeting, assignment);
                reached += path.steps().isEmpty() ? 0 : 1;
                unreachable += path.answer() == Path.Answer.NOT_REACHABLE ? 1 : 0;
                gated += assignment.set().gates().isEmpty() ? 0 : 1;
            }
        }
    }

    private static void check(String name, Path path, List<Way> meeting, Assignment assignment) {
        assertThat(path.proven()).as(name).isTrue();
        if (meeting.isEmpty()) {
            assertThat(path.answer()).as(name).isEqualTo(Path.Answer.NOT_REACHABLE);
            return;
        }
        Comparator<Way> steps = Comparator.comparing(Way::steps);
        Comparator<Way> cost = Comparator.comparing(Way::cost);
        Way least = meeting.stream()
                .min(path.objective() == Objective.STEPS ? steps.thenComparing(cost) : cost.thenComparing(steps))
                .orElseThrow();
        assertThat(path.steps().size()).as(name).isEqualTo(least.steps());
        assertThat(path.cost()).as(name).isEqualByComparingTo(least.cost());
        assertThat(path.goal().isMet(path.after(), assignment.set())).as(name).isTrue();
        if (assignment.set().gates().isEmpty()) {
            Way best = meeting.stream()
                    .filter(way -> way.steps() == least.steps() && way.cost().compareTo(least.cost()) == 0)
                    .max(Comparator.comparing(way -> way.standing().index().orElseThrow()))
                    .orElseThrow();
            assertThat(path.after().index()).as(name).isEqualTo(best.standing().index());
        }
    }

    /** Every grade, ranks, and indexes at and between those that can be had. */
    private static List<Goal> goals(CriteriaSet set, List<Way> all) {
        List<Goal> goals = new ArrayList<>();
        set.grades().steps().forEach(step -> goals.add(new Goal.GradeAtLeast(step.name())));
        goals.add(new Goal.RankAtMost(1));
        goals.add(new Goal.RankAtMost(2));
        List<BigDecimal> had = all.stream()
                .map(way -> way.standing().printed())
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
        for (int part = 1; part <= 3 && !had.isEmpty(); part++) {
            goals.add(new Goal.IndexAtLeast(had.get((had.size() - 1) * part / 3)));
        }
        goals.add(new Goal.IndexAtLeast(new BigDecimal("99.5")));
        return goals;
    }
}
