package vn.parindex.scenario.interval;

import java.util.List;

/**
 * Khoảng 5–95 %, by the nearest-rank method: of 1,000 values the 50th, 500th and 950th smallest.
 *
 * @param low 5 % of the draws are not above it
 * @param high 95 % of the draws are not above it
 */
public record Spread<T extends Comparable<T>>(T low, T middle, T high) {

    /**
     * @param values at least one
     */
    static <T extends Comparable<T>> Spread<T> of(List<T> values) {
        List<T> sorted = values.stream().sorted().toList();
        return new Spread<>(at(sorted, 5), at(sorted, 50), at(sorted, 95));
    }

    private static <T> T at(List<T> sorted, int percent) {
        int rank = (percent * sorted.size() + 99) / 100;
        return sorted.get(rank - 1);
    }
}
