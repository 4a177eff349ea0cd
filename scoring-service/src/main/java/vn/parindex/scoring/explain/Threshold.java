package vn.parindex.scoring.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.catalogue.BandStep;
import vn.parindex.catalogue.Bound;
import vn.parindex.catalogue.Comparison;
import vn.parindex.catalogue.Due;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.catalogue.Target;
import vn.parindex.facts.Figure;
import vn.parindex.scoring.card.PartPlan;

/** Ngưỡng đạt điểm tối đa, as text. Empty when nothing could reach it. */
record Threshold(Leaf leaf, Indicator indicator) {

    /**
     * @param lastYear last year's figure, year-on-year only
     */
    String of(PartPlan part, Optional<Figure> lastYear) {
        ScoringMethod method = leaf.method();
        if (part.milestone().isPresent()) {
            return due(part.milestone().get().due());
        }
        if (method instanceof ScoringMethod.Band band) {
            return band.steps().stream()
                    .filter(step -> step.points().compareTo(leaf.max()) >= 0)
                    .findFirst()
                    .map(step -> bounds(step, indicator))
                    .orElse("");
        }
        if (method instanceof ScoringMethod.AgainstTarget against) {
            return leaf.target()
                    .map(target -> target(target, against.allOrNothing()))
                    .orElse("");
        }
        if (method instanceof ScoringMethod.NamedLevel named) {
            return named.levels().stream()
                    .filter(level -> level.points().compareTo(leaf.max()) >= 0)
                    .findFirst()
                    .map(level -> level.name())
                    .orElse("");
        }
        if (method instanceof ScoringMethod.YearOnYear) {
            return lastYear.map(figure -> "năm trước " + Words.figure(figure, indicator))
                    .orElse("năm trước");
        }
        return ofNumber(method);
    }

    private String ofNumber(ScoringMethod method) {
        if (method instanceof ScoringMethod.Count count && count.pointsPerUnit().signum() > 0) {
            BigDecimal needed = leaf.max().divide(count.pointsPerUnit(), 2, RoundingMode.CEILING);
            return "≥ " + Words.withUnit(needed, indicator);
        }
        if (method instanceof ScoringMethod.Deduction) {
            return Words.withUnit(BigDecimal.ZERO, indicator);
        }
        if (method instanceof ScoringMethod.Checklist list) {
            return "đủ " + list.items().size() + " ý";
        }
        if (method instanceof ScoringMethod.SurveyMean mean) {
            return Words.withUnit(mean.high(), indicator);
        }
        if (method instanceof ScoringMethod.External) {
            return Words.points(leaf.max()) + " điểm";
        }
        return method instanceof ScoringMethod.YesNo ? "có" : "100 %";
    }

    static String due(Due due) {
        return (due.boundary() == Due.Boundary.BY ? "chậm nhất ngày " : "trước ngày ") + Words.date(due.date());
    }

    /** The words «≥ 45 %»; a capped ratio has full points at the target itself even when the plan says «above». */
    private String target(Target target, boolean allOrNothing) {
        Comparison comparison =
                allOrNothing || target.comparison() != Comparison.ABOVE ? target.comparison() : Comparison.AT_LEAST;
        return bounds(new BandStep(List.of(new Bound(comparison, target.value())), leaf.max()), indicator);
    }

    private static String bounds(BandStep step, Indicator indicator) {
        return step.bounds().stream()
                .map(bound -> bound.comparison().sign() + " " + Words.withUnit(bound.value(), indicator))
                .collect(Collectors.joining(" và "));
    }
}
