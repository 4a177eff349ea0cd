package vn.parindex.scenario.interval;

import java.util.Optional;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.commune.UnitCode;
import vn.parindex.facts.Fact;

/**
 * Số liệu chưa chắc of one unit.
 *
 * @param fact as reported
 * @param lost how likely it is not accepted
 * @param chance the sequence that decides it
 * @param spread what else may have been measured; empty when the figure itself is sure
 */
record UnsureFigure(
        UnitCode unit, IndicatorId indicator, Fact fact, Chance lost, Draws chance, Optional<FigureSpread> spread) {

    /** What the figure is in a draw; empty when it is lost. */
    Optional<Fact> in(int draw) {
        if (lost.falls(chance.number(draw))) {
            return Optional.empty();
        }
        return spread.isPresent() && fact instanceof Fact.Reported reported
                ? Optional.of(new Fact.Reported(spread.get().in(draw), reported.date(), reported.source()))
                : Optional.of(fact);
    }
}
