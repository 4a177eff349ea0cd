package vn.parindex.scoring.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import vn.parindex.scoring.exact.Fraction;

/** Công thức điểm: the exact formulas that consequences name. Bounds and causes stay in the rules. */
public final class Formulas {
    private Formulas() {}

    /** max x r, r = percent / 100 kept within 0..1. For example 42 % of 1.50 is 0.63. */
    public static Fraction share(Fraction percent, Fraction max) {
        return max.times(percent.dividedBy(Fraction.HUNDRED).within(Fraction.ZERO, Fraction.ONE));
    }

    /** max x (r - floor) / (1 - floor). For example 75 % above a floor of 50 % is half of max. */
    public static Fraction interpolated(Fraction percent, Fraction floor, Fraction max) {
        Fraction span = Fraction.HUNDRED.minus(floor);
        Fraction above = percent.within(Fraction.ZERO, Fraction.HUNDRED).minus(floor);
        return span.signum() > 0 ? max.times(above.dividedBy(span)) : max;
    }

    /** max x min(value / target, 1), nothing for a negative value. For example 42 of 45 is 14/15 of max. */
    public static Fraction cappedRatio(Fraction value, Fraction target, Fraction max) {
        return max.times(value.dividedBy(target).within(Fraction.ZERO, Fraction.ONE));
    }

    /** max less so many points for each day. */
    public static Fraction perDay(int days, BigDecimal perDay, Fraction max) {
        return max.minus(Fraction.of(perDay.multiply(BigDecimal.valueOf(days))));
    }

    /** (mean - low) / (high - low) x max. */
    public static Fraction onScale(Fraction mean, Fraction low, Fraction high, Fraction max) {
        return max.times(mean.minus(low)).dividedBy(high.minus(low));
    }

    /** Whether an item of the list is not among those present. */
    public static boolean missing(List<PartTerms.ItemPoints> items, Set<String> present) {
        return items.stream().anyMatch(item -> !present.contains(item.item()));
    }

    /** Sum of the points of the items present. */
    public static Fraction items(PartTerms.ItemList list, Set<String> present) {
        BigDecimal sum = BigDecimal.ZERO;
        for (PartTerms.ItemPoints item : list.points()) {
            sum = present.contains(item.item()) ? sum.add(item.points()) : sum;
        }
        return Fraction.of(sum);
    }
}
