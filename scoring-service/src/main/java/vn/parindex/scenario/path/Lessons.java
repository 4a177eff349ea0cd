package vn.parindex.scenario.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import vn.parindex.scoring.UnitStanding;

/**
 * Bài học từ những lựa chọn không đạt, where better figures never harm. All of it is the engine's word on whole cards; no
 * gate is read here.
 */
final class Lessons {
    private final Board board;
    private final Search.Test test;
    private final List<Lesson> refused = new ArrayList<>();

    Lessons(Board board, Search.Test test) {
        this.board = board;
        this.test = test;
    }

    /** Whether no lesson says that these first options cannot lead to the goal. */
    boolean leaveOpen(List<Option> first) {
        return refused.stream().allMatch(lesson -> lesson.leavesOpen(first));
    }

    /**
     * The groups without the options with which the goal fails even when all other groups are at their best; empty when it
     * fails with all at their best.
     *
     * @param losses learns what gates take from each option even then
     */
    Optional<List<Group>> possible(List<Group> groups, GateLosses losses) {
        List<Option> best =
                groups.stream().map(group -> group.best().orElseThrow()).toList();
        UnitStanding top = board.afterOne(Search.moves(best));
        if (!test.isMet(top)) {
            return Optional.empty();
        }
        Set<Integer> always = GateLosses.taken(top);
        losses.add(new Lesson(Map.of()), always);
        List<List<Move>> trials = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            for (Option option : groups.get(i).options()) {
                trials.add(Search.moves(with(best, i, option)));
            }
        }
        List<UnitStanding> standings = board.after(trials);
        List<Group> possible = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < groups.size(); i++) {
            List<Option> kept = new ArrayList<>();
            for (Option option : groups.get(i).options()) {
                UnitStanding standing = standings.get(next++);
                if (test.isMet(standing)) {
                    kept.add(option);
                    Set<Integer> more = new TreeSet<>(GateLosses.taken(standing));
                    more.removeAll(always);
                    if (!more.isEmpty()) {
                        losses.add(new Lesson(Map.of(i, option)), more);
                    }
                }
            }
            possible.add(groups.get(i).with(kept));
        }
        return Optional.of(possible);
    }

    /**
     * Learns from a refused choice.
     *
     * @return whether gates took points that were not foreseen, so that the order of choices is another now
     */
    boolean learn(List<Option> choice, UnitStanding refusal, List<Group> groups, GateLosses losses) {
        Set<Integer> unforeseen = new TreeSet<>(GateLosses.taken(refusal));
        unforeseen.removeAll(losses.leaves(choice));
        if (unforeseen.isEmpty()) {
            refused.add(raised(choice, groups, standing -> !test.isMet(standing)));
            return false;
        }
        int leaf = unforeseen.iterator().next();
        losses.add(raised(choice, groups, standing -> GateLosses.taken(standing).contains(leaf)), Set.of(leaf));
        return true;
    }

    /** Which groups keep it so: all others are raised to their best as long as it stays so. */
    private Lesson raised(List<Option> choice, List<Group> groups, Predicate<UnitStanding> so) {
        Map<Integer, Option> held = new TreeMap<>();
        raise(new ArrayList<>(choice), groups, 0, groups.size(), so, held);
        return new Lesson(held);
    }

    private void raise(
            List<Option> options,
            List<Group> groups,
            int from,
            int to,
            Predicate<UnitStanding> so,
            Map<Integer, Option> held) {
        List<Option> higher = new ArrayList<>(options);
        for (int i = from; i < to; i++) {
            higher.set(i, groups.get(i).best().orElseThrow());
        }
        if (so.test(board.afterOne(Search.moves(higher)))) {
            for (int i = from; i < to; i++) {
                options.set(i, higher.get(i));
            }
        } else if (to - from == 1) {
            held.put(from, options.get(from));
        } else {
            int middle = (from + to) >>> 1;
            raise(options, groups, from, middle, so, held);
            raise(options, groups, middle, to, so, held);
        }
    }

    static List<Option> with(List<Option> options, int place, Option option) {
        List<Option> changed = new ArrayList<>(options);
        changed.set(place, option);
        return changed;
    }
}
