package vn.parindex.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One unit's result.
 *
 * @param index exact
 * @param capped whether a cap lowered the grade
 */
public record OracleCard(
        String unit,
        Sums sums,
        BigDecimal bonus,
        BigDecimal penalty,
        Optional<Frac> index,
        Optional<BigDecimal> printed,
        Optional<BigDecimal> toDate,
        Optional<String> grade,
        boolean capped,
        Optional<Integer> rank,
        boolean provisional,
        List<Effect> effects,
        List<Area> areas,
        List<OracleLeaf> leaves) {

    /** Sums of leaves. */
    public record Sums(BigDecimal earned, BigDecimal lost, BigDecimal notApplicable, BigDecimal max) {

        static Sums of(List<OracleLeaf> leaves) {
            BigDecimal earned = BigDecimal.ZERO;
            BigDecimal lost = BigDecimal.ZERO;
            BigDecimal notApplicable = BigDecimal.ZERO;
            BigDecimal max = BigDecimal.ZERO;
            for (OracleLeaf leaf : leaves) {
                earned = earned.add(leaf.earned());
                lost = lost.add(leaf.lost());
                notApplicable = notApplicable.add(leaf.notApplicable());
                max = max.add(leaf.max());
            }
            return new Sums(earned, lost, notApplicable, max);
        }

        public BigDecimal applicable() {
            return max.subtract(notApplicable);
        }
    }

    /** One area's sums. */
    public record Area(String code, Sums sums) {}

    /** A gate that fired. */
    public record Effect(String gate, String effect, String target) {}

    OracleCard withRank(int place) {
        return new OracleCard(
                unit,
                sums,
                bonus,
                penalty,
                index,
                printed,
                toDate,
                grade,
                capped,
                Optional.of(place),
                provisional,
                effects,
                areas,
                leaves);
    }
}
