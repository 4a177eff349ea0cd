package vn.parindex.scoring.explain;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.parindex.catalogue.Indicator;
import vn.parindex.facts.Fact;
import vn.parindex.facts.Figure;
import vn.parindex.scoring.LostPoint.Shortfall;
import vn.parindex.scoring.Rung;

/** Số liệu tốt hơn: one report moved in its better direction until the engine says that a wish holds. */
public record BetterFigure(Fact.Reported now, Indicator indicator) {

    /** As an officer would write it. */
    public String words() {
        return Words.figure(now.figure(), indicator);
    }

    /**
     * The least better figure with which the wish holds; empty when none does, or when the figure is neither a number nor
     * an answer.
     *
     * @param wish false and then true as the figure gets better, or always false
     */
    public Optional<Rung> least(Predicate<Fact> wish) {
        if (now.figure() instanceof Figure.YesNo answer) {
            Fact yes = fact(new Figure.YesNo(true));
            String action = Wording.fill("rung.answer", Map.of("figure", "có"));
            return answer.yes() || !wish.test(yes)
                    ? Optional.empty()
                    : Optional.of(rung(yes, action, Optional.empty()));
        }
        FigureSteps steps = new FigureSteps(now.figure(), indicator);
        return LeastMove.of(step -> wish.test(fact(steps.after(step))), steps.limit())
                .map(step -> moved(steps, step));
    }

    /** The best figure that the indicator allows; empty when there is no end, or nothing better. */
    public Optional<Fact> best() {
        if (now.figure() instanceof Figure.YesNo) {
            return Optional.of(fact(new Figure.YesNo(true)));
        }
        FigureSteps steps = new FigureSteps(now.figure(), indicator);
        return steps.limit().filter(most -> most.signum() > 0).map(most -> fact(steps.after(most)));
    }

    private Rung moved(FigureSteps steps, BigDecimal step) {
        Shortfall move = new Shortfall(step.multiply(steps.size()), steps.unit());
        String key = steps.up() ? "rung.up" : "rung.down";
        String action = Wording.fill(key, Map.of("move", LossText.amount(move)));
        return rung(fact(steps.after(step)), action, Optional.of(move));
    }

    private Rung rung(Fact fact, String action, Optional<Shortfall> move) {
        String figure = Words.figure(((Fact.Reported) fact).figure(), indicator);
        return new Rung(fact, figure, action, move, BigDecimal.ZERO, false);
    }

    private Fact fact(Figure figure) {
        return new Fact.Reported(figure, now.date(), "");
    }
}
