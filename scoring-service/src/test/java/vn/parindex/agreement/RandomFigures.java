package vn.parindex.agreement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.parindex.catalogue.ChecklistItem;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.LevelStep;
import vn.parindex.catalogue.Milestone;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.facts.Figure;

/** Random figures; many stand exactly on a threshold or one step beside it. */
record RandomFigures(Dice dice) {

    Figure figure(Leaf leaf, Indicator indicator) {
        return switch (indicator.type()) {
            case RATIO -> percentage(leaf, indicator);
            case NUMBER -> new Figure.Amount(number(leaf, indicator));
            case COUNT -> new Figure.Amount(BigDecimal.valueOf(dice.chance(20) ? 0 : dice.between(0, 25)));
            case YES_NO -> new Figure.YesNo(dice.chance(60));
            case LEVEL ->
                new Figure.LevelName(dice.pick(((ScoringMethod.NamedLevel) leaf.method())
                        .levels().stream().map(LevelStep::name).toList()));
            case DATE -> throw new IllegalArgumentException("days are drawn per milestone");
            case CHECKLIST -> items((ScoringMethod.Checklist) leaf.method());
            case SURVEY_MEAN -> mean((ScoringMethod.SurveyMean) leaf.method());
            case SURVEY_SHARE -> ratio(false);
            case POINTS ->
                new Figure.Points(leaf.max()
                        .multiply(BigDecimal.valueOf(dice.between(0, 21) * 5L))
                        .movePointLeft(2));
        };
    }

    /** A day near the milestone's limit, or none handed in. */
    Figure day(Milestone milestone) {
        if (dice.chance(8)) {
            return new Figure.NotSubmitted();
        }
        LocalDate limit = milestone.due().date();
        return new Figure.Day(limit.plusDays(dice.chance(30) ? dice.between(-1, 1) : dice.between(-20, 30)));
    }

    private Figure percentage(Leaf leaf, Indicator indicator) {
        List<BigDecimal> bounds = Thresholds.of(leaf);
        boolean near = !bounds.isEmpty() && dice.chance(35);
        BigDecimal percent = near ? dice.pick(bounds) : BigDecimal.valueOf(dice.between(0, 100));
        if (near && leaf.ratioRounding().isPresent() && dice.chance(40)) {
            percent =
                    percent.subtract(BigDecimal.valueOf(5, leaf.ratioRounding().get() + 1));
        }
        if (percent.signum() < 0 || dice.chance(3) && indicator.signed()) {
            percent = indicator.signed() ? percent.negate() : BigDecimal.ZERO;
        }
        if (dice.chance(10)) {
            return new Figure.Percent(percent);
        }
        return near ? exactly(percent) : ratio(indicator.mayExceed());
    }

    /** The percentage as a ratio, sometimes one whole unit beside it. */
    private Figure exactly(BigDecimal percent) {
        int scale = Math.max(percent.scale(), 0);
        BigInteger numerator = percent.setScale(scale).unscaledValue();
        BigInteger denominator = BigInteger.TEN.pow(scale + 2);
        BigInteger common = dice.chance(50) ? numerator.gcd(denominator) : BigInteger.ONE;
        BigInteger times = BigInteger.valueOf(dice.between(1, 12));
        numerator = numerator.divide(common).multiply(times);
        denominator = denominator.divide(common).multiply(times);
        boolean beside = dice.chance(20) && numerator.signum() > 0;
        return new Figure.Ratio(
                new BigDecimal(beside ? numerator.subtract(BigInteger.ONE) : numerator), new BigDecimal(denominator));
    }

    private Figure ratio(boolean mayExceed) {
        int denominator = dice.between(1, 400);
        int highest = mayExceed ? denominator + denominator / 3 : denominator;
        return new Figure.Ratio(BigDecimal.valueOf(dice.between(0, highest)), BigDecimal.valueOf(denominator));
    }

    private BigDecimal number(Leaf leaf, Indicator indicator) {
        List<BigDecimal> bounds = Thresholds.of(leaf);
        BigDecimal value =
                !bounds.isEmpty() && dice.chance(35) ? dice.pick(bounds) : dice.decimal(0, 110, dice.between(0, 2));
        return indicator.signed() && dice.chance(15) ? value.negate() : value;
    }

    private Figure items(ScoringMethod.Checklist checklist) {
        Set<String> present = new HashSet<>();
        int likely = dice.pick(List.of(50, 75, 100));
        for (ChecklistItem item : checklist.items()) {
            if (dice.chance(likely)) {
                present.add(item.id());
            }
        }
        return new Figure.Items(present);
    }

    private Figure mean(ScoringMethod.SurveyMean scale) {
        BigDecimal mean =
                dice.chance(10) ? scale.high() : dice.decimal(0, scale.high().intValueExact() + 1, 2);
        return new Figure.SurveyMean(mean, BigDecimal.valueOf(dice.between(1, 300)));
    }
}
