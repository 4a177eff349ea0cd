package vn.parindex.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.Adjustment;
import vn.parindex.catalogue.GradeScale;
import vn.parindex.catalogue.ScoringPolicy;
import vn.parindex.facts.Fact;
import vn.parindex.facts.Figure;

/** Index, index to date, grade and adjustments (docs/scoring.md, section 8). */
record Totals(ScoringPolicy policy, BigDecimal bonus, BigDecimal penalty) {

    static BigDecimal points(Adjustment adjustment, Optional<Fact> fact, LocalDate asOf) {
        if (fact.isPresent()
                && fact.get() instanceof Fact.Reported reported
                && reported.figure() instanceof Figure.Amount amount
                && reported.date().stream().noneMatch(day -> day.isAfter(asOf))) {
            return amount.value().multiply(adjustment.pointsPerUnit()).min(adjustment.cap());
        }
        return BigDecimal.ZERO;
    }

    Optional<Frac> index(OracleCard.Sums sums) {
        return share(sums.earned(), sums.applicable());
    }

    Optional<BigDecimal> toDate(OracleCard.Sums sums, List<OracleLeaf> leaves) {
        return share(sums.earned(), sums.applicable().subtract(pending(leaves))).map(this::printed);
    }

    static BigDecimal pending(List<OracleLeaf> leaves) {
        return leaves.stream()
                .flatMap(leaf -> leaf.losses().stream())
                .filter(loss -> loss.why() == Why.NOT_YET_DUE || loss.why() == Why.AWAITING)
                .map(OracleLeaf.Loss::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal printed(Frac index) {
        return Rounding.halfUp(index, policy.indexScale());
    }

    /** The index that grades, gates and ranks read. */
    Frac compared(Frac index) {
        return policy.comparePublished() ? Frac.of(printed(index)) : index;
    }

    Optional<String> grade(GradeScale scale, Optional<Frac> index) {
        return index.map(this::compared)
                .flatMap(x -> scale.steps().stream()
                        .filter(step -> step.bound().stream().allMatch(bound -> Measure.holds(bound, x)))
                        .map(GradeScale.Step::name)
                        .findFirst());
    }

    private Optional<Frac> share(BigDecimal earned, BigDecimal of) {
        if (of.signum() == 0) {
            return Optional.empty();
        }
        Frac index = Frac.HUNDRED
                .times(Frac.of(earned))
                .over(Frac.of(of))
                .plus(Frac.of(bonus))
                .minus(Frac.of(penalty));
        return Optional.of(policy.indexCapped() ? index.within(Frac.ZERO, Frac.HUNDRED) : index);
    }
}
