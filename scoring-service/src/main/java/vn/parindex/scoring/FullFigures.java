package vn.parindex.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.catalogue.Bound;
import vn.parindex.catalogue.ChecklistItem;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.Milestone;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.facts.Fact;
import vn.parindex.facts.Figure;

/** Số liệu đạt điểm tối đa của một tiêu chí, for cases of gates: «all other leaves at full points». */
record FullFigures(CriteriaSet set) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    void addTo(Map<IndicatorId, Fact> now, Map<IndicatorId, Fact> before, Leaf leaf) {
        if (leaf.method() instanceof ScoringMethod.Deadline deadline) {
            for (Milestone milestone : deadline.milestones()) {
                now.putIfAbsent(
                        milestone.indicator(),
                        reported(new Figure.Day(milestone.due().lastDayOnTime())));
            }
            return;
        }
        IndicatorId id = leaf.indicator().orElseThrow();
        if (leaf.method() instanceof ScoringMethod.YearOnYear trend) {
            addTrend(now, before, id, trend.tolerance());
            return;
        }
        now.merge(id, reported(full(leaf, id)), this::better);
    }

    /** Two tests of one indicator: the figure that is further in its better direction. */
    private Fact better(Fact first, Fact second) {
        return first instanceof Fact.Reported one
                        && second instanceof Fact.Reported two
                        && one.figure() instanceof Figure.Percent a
                        && two.figure() instanceof Figure.Percent b
                        && b.value().compareTo(a.value()) > 0
                ? second
                : first;
    }

    private Figure full(Leaf leaf, IndicatorId id) {
        ScoringMethod method = leaf.method();
        if (method instanceof ScoringMethod.YesNo) {
            return new Figure.YesNo(true);
        }
        if (method instanceof ScoringMethod.NamedLevel named) {
            return new Figure.LevelName(named.levels().get(0).name());
        }
        if (method instanceof ScoringMethod.Checklist list) {
            return new Figure.Items(
                    list.items().stream().map(ChecklistItem::id).collect(Collectors.toUnmodifiableSet()));
        }
        if (method instanceof ScoringMethod.SurveyMean mean) {
            return new Figure.SurveyMean(mean.high(), HUNDRED);
        }
        if (method instanceof ScoringMethod.External) {
            return new Figure.Points(leaf.max());
        }
        return number(id, value(leaf));
    }

    private BigDecimal value(Leaf leaf) {
        ScoringMethod method = leaf.method();
        if (method instanceof ScoringMethod.Band band) {
            return band.steps().stream()
                    .filter(step -> step.points().compareTo(leaf.max()) >= 0)
                    .findFirst()
                    .map(step -> inside(step.bounds().get(0)))
                    .orElse(HUNDRED);
        }
        if (method instanceof ScoringMethod.AgainstTarget) {
            return leaf.target()
                    .map(target -> inside(new Bound(target.comparison(), target.value())))
                    .orElse(HUNDRED);
        }
        if (method instanceof ScoringMethod.Count count) {
            return leaf.max().divide(count.pointsPerUnit(), 0, RoundingMode.CEILING);
        }
        return method instanceof ScoringMethod.Deduction ? BigDecimal.ZERO : HUNDRED;
    }

    private static BigDecimal inside(Bound bound) {
        BigDecimal step = new BigDecimal("0.01");
        return switch (bound.comparison()) {
            case AT_LEAST, AT_MOST -> bound.value();
            case ABOVE -> bound.value().add(step);
            case BELOW -> bound.value().subtract(step);
        };
    }

    private Figure number(IndicatorId id, BigDecimal value) {
        return isRatio(id) ? new Figure.Percent(value) : new Figure.Amount(value);
    }

    private boolean isRatio(IndicatorId id) {
        Indicator indicator = set.indicators().get(id);
        return indicator != null
                && (indicator.type() == Indicator.ValueType.RATIO
                        || indicator.type() == Indicator.ValueType.SURVEY_SHARE);
    }

    private void addTrend(Map<IndicatorId, Fact> now, Map<IndicatorId, Fact> before, IndicatorId id, BigDecimal slack) {
        Indicator indicator = set.indicators().get(id);
        boolean lower = indicator != null && indicator.better() == Indicator.Better.LOWER;
        BigDecimal good = lower ? BigDecimal.ZERO : HUNDRED;
        BigDecimal worse = slack.add(BigDecimal.ONE);
        now.putIfAbsent(id, reported(number(id, good)));
        before.putIfAbsent(id, reported(number(id, lower ? worse : good.subtract(worse))));
    }

    private static Fact reported(Figure figure) {
        return new Fact.Reported(figure, Optional.empty(), "ví dụ");
    }
}
