package vn.parindex.scenario.path;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Trọng số nguyên: costs and values of options as whole numbers of their smallest decimal, so that the search adds exactly
 * and quickly.
 */
record Weights(Objective objective, int costScale, int valueScale) {

    /** What is least first, then what is least among equals. */
    record Key(long first, long second) implements Comparable<Key> {
        static final Key NOTHING = new Key(0, 0);

        Key plus(Key other) {
            return new Key(first + other.first, second + other.second);
        }

        @Override
        public int compareTo(Key other) {
            int order = Long.compare(first, other.first);
            return order != 0 ? order : Long.compare(second, other.second);
        }
    }

    /**
     * @param all other numbers on the scale of values
     */
    static Weights of(Objective objective, List<Group> groups, BigDecimal... all) {
        int costs = groups.stream()
                .flatMap(group -> group.options().stream())
                .mapToInt(option -> option.cost().scale())
                .max()
                .orElse(0);
        int values = Stream.concat(
                        Stream.of(all),
                        groups.stream()
                                .flatMap(group -> group.options().stream())
                                .map(Option::value))
                .mapToInt(BigDecimal::scale)
                .max()
                .orElse(0);
        return new Weights(objective, Math.max(0, costs), Math.max(0, values));
    }

    Key key(Option option) {
        long steps = option.moves().size();
        long cost = option.cost().movePointRight(costScale).longValueExact();
        return objective == Objective.STEPS ? new Key(steps, cost) : new Key(cost, steps);
    }

    long value(Option option) {
        return option.value().movePointRight(valueScale).longValueExact();
    }
}
