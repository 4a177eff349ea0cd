package vn.parindex.scoring.card;

import java.math.RoundingMode;
import java.util.Comparator;
import vn.parindex.scoring.exact.Fraction;
import vn.parindex.scoring.exact.LargestRemainder;

/**
 * Các bước tính của Java. One value holds every pure step whose meaning docs/scoring.md fixes, so that tests can put a
 * wrong one in its place and see it caught.
 *
 * @param points how a leaf's points are rounded
 * @param ratio how {@code ratio-rounding} is applied
 * @param daysLate how days late are counted
 * @param mergedLastYear last year's figure of a merged unit
 * @param redistribution the maxima after redistribution
 * @param remainders how losses are made to add up
 * @param gates whether gates act
 * @param caps which of several caps counts, as an order of positions on the grade scale (the greatest wins)
 * @param tieBreak order of points in a tie-break, best first
 */
public record Steps(
        RoundingMode points,
        Percentages.RatioRounding ratio,
        DaysLate daysLate,
        MergedLastYear mergedLastYear,
        Redistribution redistribution,
        LargestRemainder remainders,
        boolean gates,
        Comparator<Integer> caps,
        Comparator<Fraction> tieBreak) {
    /** The steps as docs/scoring.md has them. */
    public static final Steps STANDARD = new Steps(
            RoundingMode.HALF_UP,
            Percentages.RatioRounding.STANDARD,
            DaysLate.STANDARD,
            MergedLastYear.STANDARD,
            Redistribution.of(LargestRemainder.STANDARD),
            LargestRemainder.STANDARD,
            true,
            Comparator.naturalOrder(),
            Comparator.reverseOrder());

    /** The same steps with gates that do not act. */
    public Steps withoutGates() {
        return new Steps(points, ratio, daysLate, mergedLastYear, redistribution, remainders, false, caps, tieBreak);
    }
}
