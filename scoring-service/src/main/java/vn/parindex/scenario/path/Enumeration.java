package vn.parindex.scenario.path;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.parindex.scenario.path.Weights.Key;

/**
 * Liệt kê theo thứ tự rẻ nhất: all choices of one option per group whose value before gates suffices, the cheapest first,
 * among equally cheap ones the most valuable first (A* whose bound is exact before gates).
 */
final class Enumeration {
    /** More nodes than this are not followed. */
    private static final int MOST = 300_000;

    private final List<Group> groups;
    private final Weights weights;
    private final long needed;
    private final List<Frontier> tails;
    private final Predicate<List<Option>> open;
    private final GateLosses losses;
    private final PriorityQueue<Node> queue = new PriorityQueue<>(Node.ORDER);
    private int looked;
    private int number;

    /** The first groups decided: the option of the last of them, and those before. */
    private record Node(
            @Nullable Node before,
            int decided,
            @Nullable Option last,
            Key key,
            long value,
            Key least,
            long most,
            int number) {
        static final Comparator<Node> ORDER = Comparator.comparing(Node::least)
                .thenComparing(Comparator.comparingLong(Node::most).reversed())
                .thenComparing(Comparator.comparingInt(Node::decided).reversed())
                .thenComparingInt(Node::number);

        Node expecting(Key key, long value) {
            return new Node(before, decided, last, this.key, this.value, key, value, number);
        }

        List<Option> options() {
            List<Option> options = new ArrayList<>();
            for (Node node = this; node != null && node.last != null; node = node.before) {
                options.add(node.last);
            }
            Collections.reverse(options);
            return options;
        }
    }

    /**
     * @param needed value without which no choice can meet the goal
     * @param losses counted off as soon as they are certain
     * @param open whether some first options may still lead to a choice; asked again before each is followed
     */
    Enumeration(List<Group> groups, Weights weights, long needed, Predicate<List<Option>> open, GateLosses losses) {
        this.groups = groups;
        this.weights = weights;
        this.needed = needed;
        this.open = open;
        this.losses = losses;
        long worsened = groups.stream()
                .mapToLong(group ->
                        group.options().stream().mapToLong(weights::value).min().orElse(0))
                .filter(value -> value < 0)
                .sum();
        this.tails = Frontier.ofTails(groups, weights, needed - worsened + losses.most(groups));
        add(null, 0, null, Key.NOTHING, 0);
    }

    /** The next choice, one option for each group. */
    Optional<List<Option>> next() {
        while (!queue.isEmpty() && looked < MOST) {
            Node node = queue.remove();
            looked++;
            List<Option> options = node.options();
            if (!open.test(options)) {
                continue;
            }
            if (node.decided == groups.size()) {
                return Optional.of(options);
            }
            List<Option> choices = groups.get(node.decided).options();
            for (int i = choices.size() - 1; i >= 0; i--) {
                Option option = choices.get(i);
                add(
                        node,
                        node.decided + 1,
                        option,
                        node.key.plus(weights.key(option)),
                        node.value + weights.value(option));
            }
        }
        return Optional.empty();
    }

    /** Whether there is no further choice, rather than no more time to look for one. */
    boolean isExhausted() {
        return queue.isEmpty();
    }

    private void add(@Nullable Node before, int decided, @Nullable Option last, Key key, long value) {
        Node node = new Node(before, decided, last, key, value, key, value, number++);
        long kept = value - losses.value(node.options());
        tails.get(decided)
                .atLeast(needed - kept)
                .ifPresent(rest -> queue.add(node.expecting(key.plus(rest.key()), kept + rest.value())));
    }
}
