package vn.parindex.scenario.path;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.Comparison;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.GradeScale;
import vn.parindex.scoring.GateDirection;
import vn.parindex.scoring.UnitStanding;
import vn.parindex.scoring.exact.Fraction;

/**
 * Điều kiện cần: an index below which no card can meet the goal, whatever gates do, since gates only take. Whether a card
 * at or above it meets the goal the engine says.
 *
 * @param index empty: every index may do
 */
record Reach(Optional<Fraction> index) {
    private static final Reach ANY = new Reach(Optional.empty());

    /**
     * @param others the other units by rank
     */
    static Reach of(Goal goal, CriteriaSet set, List<UnitStanding> others) {
        if (goal instanceof Goal.IndexAtLeast wanted) {
            return atLeast(Fraction.of(wanted.points()), set);
        }
        if (goal instanceof Goal.GradeAtLeast wanted) {
            return grade(wanted.grade(), set);
        }
        if (!(goal instanceof Goal.RankAtMost wanted)) {
            return ANY;
        }
        int rank = wanted.rank();
        if (rank > others.size() || others.get(rank - 1).belowUncapped()) {
            return ANY;
        }
        return others.get(rank - 1).compared().map(x -> atLeast(x, set)).orElse(ANY);
    }

    /** Whether every grade that a gate caps at is worse than the one of the least index that will do. */
    boolean isAboveCaps(CriteriaSet set) {
        List<String> names =
                set.grades().steps().stream().map(GradeScale.Step::name).toList();
        Optional<Integer> own = index.map(least -> grade(least, set.grades().steps()));
        return own.isPresent() && GateDirection.caps(set).stream().allMatch(cap -> names.indexOf(cap) > own.get());
    }

    private static int grade(Fraction index, List<GradeScale.Step> steps) {
        int grade = 0;
        while (grade < steps.size() - 1 && !holds(steps.get(grade), index)) {
            grade++;
        }
        return grade;
    }

    private static boolean holds(GradeScale.Step step, Fraction index) {
        return step.bound()
                .map(bound -> {
                    int order = index.compareTo(Fraction.of(bound.value()));
                    return order > 0 || (order == 0 && bound.comparison() == Comparison.AT_LEAST);
                })
                .orElse(true);
    }

    private static Reach grade(String grade, CriteriaSet set) {
        Optional<Fraction> least = Optional.empty();
        for (GradeScale.Step step : set.grades().steps()) {
            if (step.bound().isEmpty()) {
                return ANY;
            }
            Fraction bound = Fraction.of(step.bound().get().value());
            least = Optional.of(least.map(bound::min).orElse(bound));
            if (step.name().equals(grade)) {
                return atLeast(least.get(), set);
            }
        }
        return ANY;
    }

    /** What is compared may be the printed index: the least exact one that prints as the bound or more. */
    private static Reach atLeast(Fraction bound, CriteriaSet set) {
        if (!set.policy().comparePublished()) {
            return new Reach(Optional.of(bound));
        }
        int scale = set.policy().indexScale();
        BigDecimal half = BigDecimal.ONE.movePointLeft(scale).multiply(new BigDecimal("0.5"));
        return new Reach(Optional.of(
                Fraction.of(bound.rounded(scale, RoundingMode.CEILING).subtract(half))));
    }
}
