package vn.parindex.scoring.card;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.parindex.scoring.exact.Fraction;
import vn.parindex.scoring.exact.LargestRemainder;
import vn.parindex.scoring.rule.Award.Standing;

/** Chia lại điểm tối đa trong một lĩnh vực (docs/scoring.md, section 3). */
@FunctionalInterface
public interface Redistribution {
    /**
     * One leaf of the area.
     *
     * @param max printed maximum
     */
    record Share(BigDecimal max, Standing standing) {}

    /**
     * New maxima in the same order; without a receiver the printed ones.
     *
     * @param scale decimals of points
     */
    List<BigDecimal> maxima(List<Share> leaves, int scale);

    /**
     * All givers' maxima together go to the receivers in proportion to theirs. For example 1.00 given up beside maxima
     * 2.00 and 1.00 makes 2.67 and 1.33.
     */
    static Redistribution of(LargestRemainder remainders) {
        return (leaves, scale) -> {
            BigDecimal given = sum(leaves, Standing.REDISTRIBUTED);
            BigDecimal receiving = sum(leaves, Standing.COUNTS);
            if (given.signum() == 0 || receiving.signum() == 0) {
                return leaves.stream().map(Share::max).toList();
            }
            List<Fraction> quotas = leaves.stream()
                    .filter(leaf -> leaf.standing() == Standing.COUNTS)
                    .map(leaf -> Fraction.of(given.multiply(leaf.max()), receiving))
                    .toList();
            List<BigDecimal> extra = remainders.split(quotas, given, scale);
            List<BigDecimal> maxima = new ArrayList<>();
            int receiver = 0;
            for (Share leaf : leaves) {
                maxima.add(
                        switch (leaf.standing()) {
                            case COUNTS -> leaf.max().add(extra.get(receiver++));
                            case REDISTRIBUTED -> BigDecimal.ZERO;
                            case EXCLUDED -> leaf.max();
                        });
            }
            return maxima;
        };
    }

    private static BigDecimal sum(List<Share> leaves, Standing standing) {
        return leaves.stream()
                .filter(leaf -> leaf.standing() == standing)
                .map(Share::max)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
