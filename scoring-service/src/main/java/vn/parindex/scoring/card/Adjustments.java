package vn.parindex.scoring.card;

import java.math.BigDecimal;
import java.util.Locale;
import vn.parindex.catalogue.Adjustment;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.RollUp;
import vn.parindex.commune.Unit;
import vn.parindex.facts.Fact;
import vn.parindex.facts.Figure;
import vn.parindex.scoring.AdjustmentResult;

/** Điểm thưởng, điểm trừ: min(n x points-per-unit, cap); not entered or not known on the as-of date is 0. */
record Adjustments(PreparedSet prepared, Figures figures) {

    AdjustmentResult of(Unit unit, Adjustment adjustment) {
        BigDecimal points = count(unit, adjustment)
                .multiply(adjustment.pointsPerUnit())
                .max(BigDecimal.ZERO)
                .min(adjustment.cap());
        return new AdjustmentResult(
                adjustment.code(),
                adjustment.name(),
                adjustment.kind().name().toLowerCase(Locale.ROOT),
                prepared.inUnits(points),
                prepared.inUnits(adjustment.cap()));
    }

    private BigDecimal count(Unit unit, Adjustment adjustment) {
        Indicator indicator = prepared.set().indicators().get(adjustment.indicator());
        RollUp rollUp = indicator == null ? RollUp.OWN : indicator.rollUp();
        return figures.given(unit, adjustment.indicator(), rollUp)
                .fact()
                .filter(Fact.Reported.class::isInstance)
                .map(Fact.Reported.class::cast)
                .filter(reported -> FactsOfUnit.isKnown(reported, prepared.asOf()))
                .map(Fact.Reported::figure)
                .filter(Figure.Amount.class::isInstance)
                .map(figure -> ((Figure.Amount) figure).value())
                .orElse(BigDecimal.ZERO);
    }
}
