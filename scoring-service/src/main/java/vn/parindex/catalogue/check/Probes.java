package vn.parindex.catalogue.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Số liệu thử. Figures such that every stretch on which a scale says one and the same thing holds at least one: what is
 * true of none of them is true of no figure. A scale changes only at its bounds.
 *
 * @param figures rising
 */
record Probes(List<BigDecimal> figures) {

    private static final BigDecimal TWO = new BigDecimal(2);

    /** @param bounds the figures at which the scale changes */
    static Probes of(Domain domain, List<BigDecimal> bounds) {
        TreeSet<BigDecimal> cuts = new TreeSet<>(bounds);
        domain.lowest().ifPresent(cuts::add);
        domain.highest().ifPresent(cuts::add);
        if (cuts.isEmpty()) {
            cuts.add(BigDecimal.ZERO);
        }
        cuts.add(cuts.first().subtract(BigDecimal.ONE));
        cuts.add(cuts.last().add(BigDecimal.ONE));
        TreeSet<BigDecimal> all = new TreeSet<>(cuts);
        BigDecimal before = cuts.first();
        for (BigDecimal cut : cuts) {
            between(domain, before, cut, all);
            before = cut;
        }
        return new Probes(all.stream().filter(domain::has).toList());
    }

    /** The first and last figure of the open stretch, one in the middle, and a round one near it. */
    private static void between(Domain domain, BigDecimal low, BigDecimal high, TreeSet<BigDecimal> all) {
        BigDecimal middle = low.add(high).divide(TWO);
        List<BigDecimal> candidates = new ArrayList<>(List.of(middle, middle.setScale(0, RoundingMode.FLOOR)));
        domain.step().ifPresent(step -> {
            candidates.add(onStep(low, step, RoundingMode.FLOOR).add(step));
            candidates.add(onStep(high, step, RoundingMode.CEILING).subtract(step));
        });
        candidates.stream()
                .filter(figure -> figure.compareTo(low) > 0 && figure.compareTo(high) < 0)
                .forEach(all::add);
    }

    private static BigDecimal onStep(BigDecimal figure, BigDecimal step, RoundingMode mode) {
        return figure.divide(step, 0, mode).multiply(step);
    }

    /** The figure that reads best among those for which something holds: few decimals, then small. */
    Optional<BigDecimal> nicest(Predicate<BigDecimal> holds) {
        return figures.stream()
                .filter(holds)
                .min(Comparator.<BigDecimal>comparingInt(figure ->
                                Math.max(0, figure.stripTrailingZeros().scale()))
                        .thenComparing(Comparator.naturalOrder()));
    }

    boolean any(Predicate<BigDecimal> holds) {
        return figures.stream().anyMatch(holds);
    }
}
