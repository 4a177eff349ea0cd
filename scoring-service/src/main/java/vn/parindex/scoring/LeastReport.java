package vn.parindex.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.commune.UnitCode;
import vn.parindex.facts.Fact;
import vn.parindex.facts.FactSheet;
import vn.parindex.scoring.explain.BetterFigure;

/**
 * Báo cáo vừa đủ: how much better one unit's figure must be for what is scored with it, such as a commune's for its
 * district. Every figure on the way is the engine's word on a whole card.
 *
 * @param owner whose figure moves
 * @param scored the unit whose card is looked at: the owner itself or its district
 */
public record LeastReport(Trials trials, UnitCode owner, UnitCode scored, IndicatorId indicator) {

    /** The figure as it is, as an officer would write it; empty when nothing was reported. */
    public String words() {
        return figure().map(BetterFigure::words).orElse("");
    }

    /** The least better figure with which the card is as wanted; empty when none is. */
    public Optional<Rung> until(Predicate<UnitStanding> wanted) {
        return figure().flatMap(figure -> figure.least(fact -> wanted.test(with(fact))));
    }

    /** The card with the best figure that the indicator allows; as it is when there is no end. */
    public UnitStanding atBest() {
        return figure().flatMap(BetterFigure::best)
                .map(this::with)
                .orElseGet(() -> trials.of(scored, List.of(trials.sheet(owner))).get(0));
    }

    /** The card with another fact. */
    public UnitStanding with(Fact fact) {
        Map<IndicatorId, Fact> facts = new HashMap<>(trials.sheet(owner).facts());
        facts.put(indicator, fact);
        return trials.of(scored, List.of(new FactSheet(owner, facts))).get(0);
    }

    private Optional<BetterFigure> figure() {
        return trials.sheet(owner)
                .fact(indicator)
                .filter(Fact.Reported.class::isInstance)
                .map(fact -> new BetterFigure((Fact.Reported) fact, trials.indicator(indicator)));
    }
}
