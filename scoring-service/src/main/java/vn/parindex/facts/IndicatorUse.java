package vn.parindex.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.parindex.catalogue.ChecklistItem;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.LevelStep;
import vn.parindex.catalogue.ScoringMethod;

/**
 * What a set asks of one indicator, all its leaves together.
 *
 * @param window days a date may fall on
 * @param notArisen whether every leaf says what «không phát sinh» means
 * @param levels the names a level may have
 * @param items the items a checklist may have
 * @param most most points another body can give; empty when it gives none
 * @param scale the survey's scale; empty when there is none
 */
record IndicatorUse(
        Indicator indicator,
        Indicator.Window window,
        boolean notArisen,
        Set<String> levels,
        Set<String> items,
        Optional<BigDecimal> most,
        Optional<ScoringMethod.SurveyMean> scale) {

    static IndicatorUse of(CriteriaSet set, Indicator indicator, Indicator.Window window) {
        List<Leaf> leaves = set.leaves().stream()
                .filter(l -> l.indicators().contains(indicator.id()))
                .toList();
        Set<String> levels = new LinkedHashSet<>();
        Set<String> items = new LinkedHashSet<>();
        List<BigDecimal> most = new ArrayList<>();
        List<ScoringMethod.SurveyMean> scales = new ArrayList<>();
        for (Leaf leaf : leaves) {
            if (leaf.method() instanceof ScoringMethod.NamedLevel level) {
                level.levels().stream().map(LevelStep::name).forEach(levels::add);
            } else if (leaf.method() instanceof ScoringMethod.Checklist checklist) {
                checklist.items().stream().map(ChecklistItem::id).forEach(items::add);
            } else if (leaf.method() instanceof ScoringMethod.External) {
                most.add(leaf.max());
            } else if (leaf.method() instanceof ScoringMethod.SurveyMean scale) {
                scales.add(scale);
            }
        }
        boolean notArisen =
                !leaves.isEmpty() && leaves.stream().allMatch(l -> l.notArisen().isPresent());
        return new IndicatorUse(
                indicator,
                window,
                notArisen && !readByAdjustment(set, indicator),
                levels,
                items,
                most.stream().max(BigDecimal::compareTo),
                scales.stream().findFirst());
    }

    /** Points given by another body count only with the document that gives them. */
    boolean needsSource() {
        return most.isPresent() || indicator.type() == Indicator.ValueType.POINTS;
    }

    private static boolean readByAdjustment(CriteriaSet set, Indicator indicator) {
        return set.adjustments().stream().anyMatch(a -> a.indicator().equals(indicator.id()));
    }
}
