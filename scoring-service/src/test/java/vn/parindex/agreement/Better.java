package vn.parindex.agreement;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.parindex.catalogue.BandStep;
import vn.parindex.catalogue.Bound;
import vn.parindex.catalogue.ChecklistItem;
import vn.parindex.catalogue.Comparison;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.LevelStep;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.facts.Figure;

/**
 * A better figure of a leaf: the numerator, value or date moved in the indicator's better direction, the denominator held.
 * Empty where the method and the direction are not monotone, or where there is nothing better.
 */
final class Better {

    private Better() {}

    static Optional<Figure> than(Figure figure, Leaf leaf, Indicator indicator, Dice dice) {
        ScoringMethod method = leaf.method();
        if (!isMonotone(leaf, indicator)) {
            return Optional.empty();
        }
        int sign = indicator.better() == Indicator.Better.HIGHER ? 1 : -1;
        BigDecimal step = BigDecimal.valueOf((long) sign * dice.between(1, 30));
        if (figure instanceof Figure.Ratio ratio) {
            return allowed(new Figure.Ratio(ratio.numerator().add(step), ratio.denominator()), indicator);
        }
        if (figure instanceof Figure.Percent percent) {
            return Optional.of(new Figure.Percent(percent.value().add(step.movePointLeft(1))));
        }
        if (figure instanceof Figure.Amount amount) {
            BigDecimal moved = amount.value().add(step);
            return moved.signum() < 0 && !indicator.signed() ? Optional.empty() : Optional.of(new Figure.Amount(moved));
        }
        if (figure instanceof Figure.Day day) {
            return Optional.of(new Figure.Day(day.date().minusDays(dice.between(1, 10))));
        }
        if (figure instanceof Figure.SurveyMean mean) {
            return Optional.of(new Figure.SurveyMean(mean.mean().add(new BigDecimal("0.37")), mean.sampleSize()));
        }
        if (figure instanceof Figure.Items items && method instanceof ScoringMethod.Checklist list) {
            return withOneMore(items, list, dice);
        }
        if (figure instanceof Figure.Points points) {
            return Optional.of(new Figure.Points(points.points().add(new BigDecimal("0.05"))));
        }
        if (figure instanceof Figure.LevelName level && method instanceof ScoringMethod.NamedLevel named) {
            return higher(level, named);
        }
        return figure instanceof Figure.YesNo ? Optional.of(new Figure.YesNo(true)) : Optional.empty();
    }

    private static Optional<Figure> allowed(Figure.Ratio ratio, Indicator indicator) {
        boolean tooMuch = ratio.numerator().compareTo(ratio.denominator()) > 0 && !indicator.mayExceed();
        boolean negative = ratio.numerator().signum() < 0 && !indicator.signed();
        return tooMuch || negative ? Optional.empty() : Optional.of(ratio);
    }

    private static Optional<Figure> withOneMore(Figure.Items items, ScoringMethod.Checklist list, Dice dice) {
        List<String> missing = list.items().stream()
                .map(ChecklistItem::id)
                .filter(id -> !items.ids().contains(id))
                .toList();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        Set<String> more = new HashSet<>(items.ids());
        more.add(dice.pick(missing));
        return Optional.of(new Figure.Items(more));
    }

    private static Optional<Figure> higher(Figure.LevelName level, ScoringMethod.NamedLevel named) {
        BigDecimal now = named.levels().stream()
                .filter(step -> step.name().equals(level.name()))
                .map(LevelStep::points)
                .findFirst()
                .orElse(BigDecimal.ZERO);
        return named.levels().stream()
                .filter(step -> step.points().compareTo(now) > 0)
                .<Figure>map(step -> new Figure.LevelName(step.name()))
                .findFirst();
    }

    /** Bands and targets must look the way the indicator does; a band's points must not fall on the way. */
    private static boolean isMonotone(Leaf leaf, Indicator indicator) {
        boolean higher = indicator.better() == Indicator.Better.HIGHER;
        if (leaf.method() instanceof ScoringMethod.Band band) {
            List<BandStep> steps = band.steps();
            boolean sameWay = steps.stream()
                    .allMatch(step ->
                            step.bounds().size() == 1 && looksUp(step.bounds().get(0)) == higher);
            boolean falling = true;
            for (int i = 1; i < steps.size(); i++) {
                falling &= steps.get(i - 1).points().compareTo(steps.get(i).points()) >= 0;
            }
            return sameWay && falling;
        }
        if (leaf.method() instanceof ScoringMethod.Deduction) {
            return !higher;
        }
        if (leaf.method() instanceof ScoringMethod.YearOnYear trend) {
            return trend.improved().compareTo(trend.held()) >= 0 && trend.held().compareTo(trend.worsened()) >= 0;
        }
        return leaf.target()
                .map(target -> looksUp(new Bound(target.comparison(), target.value())) == higher)
                .orElse(higher || leaf.method() instanceof ScoringMethod.Deadline);
    }

    private static boolean looksUp(Bound bound) {
        return bound.comparison() == Comparison.AT_LEAST || bound.comparison() == Comparison.ABOVE;
    }
}
