package vn.parindex.scenario.path;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.commune.Unit;
import vn.parindex.commune.UnitCode;
import vn.parindex.scenario.ScoredUnit;
import vn.parindex.scoring.Assignment;
import vn.parindex.scoring.GateDirection;
import vn.parindex.scoring.Ladder;
import vn.parindex.scoring.LeafStanding;
import vn.parindex.scoring.Scorer;
import vn.parindex.scoring.Trials;
import vn.parindex.scoring.UnitStanding;

/** Đường đi rẻ nhất của các đơn vị trong một đề bài. The assignment is scored once for all questions; thread-safe. */
public final class Paths {
    private final Assignment assignment;
    private final Trials trials;

    public Paths(Scorer scorer, Assignment assignment) {
        this.assignment = assignment;
        this.trials = scorer.trials(assignment);
    }

    /** What the paths are sought on. */
    public Assignment assignment() {
        return assignment;
    }

    /**
     * The cheapest way of a unit to a goal, the other units held as they are. In a district set a commune may be asked what
     * it must add for a leaf of its district to have full points.
     *
     * @throws vn.parindex.finding.BadInput when there is no such unit
     */
    public Path of(String unitCode, Goal goal, Objective objective) {
        CriteriaSet set = assignment.set();
        Optional<Unit> ofDistrict = set.districtLevel() ? commune(unitCode) : Optional.empty();
        if (ofDistrict.isPresent() && goal instanceof Goal.LeafAtFull leaf) {
            return new DistrictLeaf(trials, set, ofDistrict.get(), leaf).path(objective, this::gains);
        }
        Unit unit = ScoredUnit.of(trials, unitCode);
        Board board = new Board(trials, unit.code());
        UnitStanding now = board.afterOne(List.of());
        List<Ladder> ladders = trials.ladders(unit.code());
        Grouping grouping = new Grouping(board, now, ladders);
        List<Group> groups = gatedFirst(grouping.groups(), set);
        UnitStanding most =
                board.afterOne(Search.moves(groups.stream().map(Group::most).toList()));
        Search.Test test = standing -> goal.isMet(standing, set);
        if (test.isMet(now)) {
            return new Path(unit, goal, objective, Path.Answer.MET, true, List.of(), now, now, most, board.scored());
        }
        Reach reach = Reach.of(goal, set, others(unit.code()));
        Search.Found found =
                new Search(board, now, test, reach, objective).cheapest(groups, isEased(goal, set, now, reach));
        List<Move> moves = found.moves().orElse(List.of());
        UnitStanding after = board.afterOne(moves);
        return new Path(
                unit,
                goal,
                objective,
                found.moves().isPresent() ? Path.Answer.REACHABLE : Path.Answer.NOT_REACHABLE,
                found.proven() && grouping.isWhole(),
                steps(board, moves, now),
                now,
                after,
                most,
                board.scored());
    }

    /** Groups whose leaves gates name come first, so that what gates take is known early. */
    private static List<Group> gatedFirst(List<Group> groups, CriteriaSet set) {
        Set<String> named = GateDirection.leavesNamed(set);
        return groups.stream()
                .sorted(Comparator.comparing(group -> group.options().stream()
                        .flatMap(option -> option.moves().stream())
                        .noneMatch(move -> named.contains(move.ladder().leaf().code()))))
                .toList();
    }

    /**
     * Whether a choice that is better in every way meets the goal whenever a lesser one does. If capped units rank below
     * all others, a rank may fall when a grade rises above a cap; not when every cap is below the grade that the rank needs.
     */
    private static boolean isEased(Goal goal, CriteriaSet set, UnitStanding now, Reach reach) {
        boolean mayFall = goal instanceof Goal.RankAtMost
                && set.policy().rankCappedBelow()
                && !GateDirection.caps(set).isEmpty();
        return GateDirection.onlyEased(set, now) && (!mayFall || reach.isAboveCaps(set));
    }

    private List<UnitStanding> others(UnitCode unit) {
        return trials.untouched().stream()
                .filter(other -> !other.unitCode().equals(unit.value()))
                .toList();
    }

    private List<PathStep> steps(Board board, List<Move> moves, UnitStanding now) {
        List<Move> printed = moves.stream()
                .sorted(Comparator.comparing(move -> move.ladder().position()))
                .toList();
        List<UnitStanding> alone = board.after(printed.stream().map(List::of).toList());
        List<PathStep> steps = new ArrayList<>();
        for (int i = 0; i < printed.size(); i++) {
            steps.add(step(printed.get(i), now, alone.get(i)));
        }
        return List.copyOf(steps);
    }

    private Optional<Unit> commune(String code) {
        return assignment.units().stream()
                .filter(unit -> unit.code().value().equals(code) && unit.inForceOn(assignment.asOf()))
                .findFirst();
    }

    private List<PathStep.Gain> gains(UnitStanding now, UnitStanding alone) {
        List<PathStep.Gain> gains = new ArrayList<>();
        for (int leaf = 0; leaf < now.leaves().size(); leaf++) {
            LeafStanding before = now.leaves().get(leaf);
            BigDecimal after = alone.leaves().get(leaf).beforeGates();
            if (before.beforeGates().compareTo(after) != 0) {
                gains.add(PathStep.Gain.of(assignment.set().leaves().get(leaf), before, after));
            }
        }
        return List.copyOf(gains);
    }

    private PathStep step(Move move, UnitStanding now, UnitStanding alone) {
        return new PathStep(
                Objects.requireNonNull(assignment.set().indicators().get(move.indicator())),
                move.rung().fact(),
                move.ladder().figure(),
                move.rung().figure(),
                move.rung().assumed(),
                move.rung().action(),
                move.rung().move(),
                move.ladder().due(),
                move.cost(),
                gains(now, alone).stream()
                        .map(gain -> gain.code().equals(move.ladder().leaf().code())
                                ? gain.ofPart(move.ladder().part())
                                : gain)
                        .toList());
    }
}
