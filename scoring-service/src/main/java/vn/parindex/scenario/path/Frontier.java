package vn.parindex.scenario.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.parindex.scenario.path.Weights.Key;

/**
 * Biên Pareto: for some groups together the least key for every value, by dynamic programming over the groups. Keys and
 * values both rise along it.
 */
final class Frontier {

    /** A value and the least key that brings it. */
    record Point(Key key, long value) {}

    private static final Frontier EMPTY = new Frontier(List.of(new Point(Key.NOTHING, 0)));

    private final List<Point> points;

    private Frontier(List<Point> points) {
        this.points = points;
    }

    /**
     * The frontiers of all tails of some groups: number i is that of groups i and later, the last one of none.
     *
     * @param enough no more value than this is ever wanted
     */
    static List<Frontier> ofTails(List<Group> groups, Weights weights, long enough) {
        List<Frontier> tails = new ArrayList<>(List.of(EMPTY));
        for (int i = groups.size() - 1; i >= 0; i--) {
            tails.add(0, tails.get(0).with(groups.get(i), weights, enough));
        }
        return tails;
    }

    private Frontier with(Group group, Weights weights, long enough) {
        List<Point> sums = new ArrayList<>();
        for (Option option : group.options()) {
            Key key = weights.key(option);
            long value = weights.value(option);
            points.forEach(point -> sums.add(new Point(key.plus(point.key), value + point.value)));
        }
        sums.sort(Comparator.comparing(Point::key).thenComparing(Point::value, Comparator.reverseOrder()));
        List<Point> kept = new ArrayList<>();
        for (Point sum : sums) {
            Point last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (last == null || sum.value > last.value) {
                kept.add(sum);
            }
            if (sum.value >= enough) {
                break;
            }
        }
        return new Frontier(kept);
    }

    /** The cheapest point of at least this value. */
    java.util.Optional<Point> atLeast(long value) {
        int low = 0;
        int high = points.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (points.get(middle).value >= value) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < points.size() ? java.util.Optional.of(points.get(low)) : java.util.Optional.empty();
    }
}
