package vn.parindex.scenario.path;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.parindex.scoring.LeafStanding;
import vn.parindex.scoring.UnitStanding;

/**
 * Điểm chắc chắn bị khống chế: which leaves gates take for certain while some groups are no better than they were when the
 * engine took them. Where better figures only ease gates this holds for every choice within, so it may be counted off
 * beforehand.
 */
final class GateLosses {
    private final Map<Integer, Integer> owners = new HashMap<>();
    private final List<Taken> all = new ArrayList<>();
    private final UnitStanding now;
    private final Weights weights;

    /** While the held groups are no better than this, these leaves have no points. */
    record Taken(Lesson held, Set<Integer> leaves) {}

    GateLosses(List<Group> groups, UnitStanding now, Weights weights) {
        this.now = now;
        this.weights = weights;
        for (int group = 0; group < groups.size(); group++) {
            for (Option option : groups.get(group).options()) {
                for (int leaf = 0; leaf < now.leaves().size(); leaf++) {
                    if (points(option.standing(), leaf).compareTo(points(now, leaf)) != 0) {
                        owners.put(leaf, group);
                    }
                }
            }
        }
    }

    /** Leaves whose points a gate took. */
    static Set<Integer> taken(UnitStanding standing) {
        Set<Integer> leaves = new TreeSet<>();
        for (int leaf = 0; leaf < standing.leaves().size(); leaf++) {
            LeafStanding each = standing.leaves().get(leaf);
            if (each.earned().compareTo(each.beforeGates()) < 0) {
                leaves.add(leaf);
            }
        }
        return leaves;
    }

    void add(Lesson held, Set<Integer> leaves) {
        all.add(new Taken(held, leaves));
    }

    /** Leaves that are lost for certain when the first groups are decided so. */
    Set<Integer> leaves(List<Option> first) {
        Set<Integer> lost = new TreeSet<>();
        all.stream().filter(taken -> !taken.held().leavesOpen(first)).forEach(taken -> lost.addAll(taken.leaves()));
        return lost;
    }

    /** Their value, of those whose own group is decided. */
    long value(List<Option> first) {
        if (all.isEmpty()) {
            return 0;
        }
        return value(leaves(first).stream()
                .filter(leaf -> owner(leaf) < first.size())
                .map(leaf -> owner(leaf) < 0
                        ? points(now, leaf)
                        : points(first.get(owner(leaf)).standing(), leaf)));
    }

    /** More than this is never counted off. */
    long most(List<Group> groups) {
        Set<Integer> ever = new TreeSet<>();
        all.forEach(taken -> ever.addAll(taken.leaves()));
        return value(ever.stream()
                .map(leaf -> owner(leaf) < 0
                        ? points(now, leaf)
                        : groups.get(owner(leaf)).options().stream()
                                .map(option -> points(option.standing(), leaf))
                                .reduce(BigDecimal.ZERO, BigDecimal::max)));
    }

    private long value(java.util.stream.Stream<BigDecimal> points) {
        return points.reduce(BigDecimal.ZERO, BigDecimal::add)
                .movePointRight(2 + weights.valueScale())
                .longValueExact();
    }

    private int owner(int leaf) {
        return owners.getOrDefault(leaf, -1);
    }

    private static BigDecimal points(UnitStanding standing, int leaf) {
        return standing.leaves().get(leaf).beforeGates();
    }
}
