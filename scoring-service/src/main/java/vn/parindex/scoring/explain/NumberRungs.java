package vn.parindex.scoring.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.catalogue.Comparison;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.facts.Figure;
import vn.parindex.scoring.LostPoint.Shortfall;
import vn.parindex.scoring.card.Percentages;
import vn.parindex.scoring.exact.Fraction;

/**
 * Nấc của một con số: each next better figure that gains points, and where they are too many the figures that reach the
 * next full tenths of the leaf's points.
 *
 * @param max of the leaf, after redistribution
 * @param assumed whether the figure is where an assumed report would begin
 */
record NumberRungs(PointsCurve curve, Moves.Earned earned, BigDecimal max, Figure figure, boolean assumed) {
    /** More gains than this and the leaf climbs by tenths. */
    private static final int MOST = 10;

    List<RungDraft> up() {
        List<RungDraft> rungs = new ArrayList<>();
        if (assumed) {
            rungs.add(draft(figure));
        }
        List<BigDecimal> steps = gains();
        if (steps.size() > MOST) {
            steps = tenths();
        }
        steps.forEach(step -> rungs.add(better(step)));
        beyondTarget().ifPresent(step -> rungs.set(rungs.size() - 1, better(step)));
        return rungs;
    }

    /** The least worsening that loses points. */
    Optional<RungDraft> down() {
        Moves worse = new Moves(curve, new FigureSteps(figure, turned()), earned);
        BigDecimal now = now();
        return worse.least(points -> earned.of(points).compareTo(now) < 0).map(step -> {
            Figure to = worse.steps().after(step);
            Map<String, String> words = Map.of("figure", Words.figure(to, curve.indicator()));
            return new RungDraft(to, Wording.fill("rung.worse", words), Optional.of(move(worse, step)));
        });
    }

    private BigDecimal now() {
        return curve.at(figure).map(earned::of).orElse(BigDecimal.ZERO);
    }

    private List<BigDecimal> gains() {
        List<BigDecimal> found = new ArrayList<>();
        BigDecimal points = now();
        while (found.size() <= MOST) {
            BigDecimal below = points;
            Optional<BigDecimal> step = least(to -> to.compareTo(below) > 0);
            if (step.isEmpty()) {
                return found;
            }
            found.add(step.get());
            points = pointsAfter(step.get());
        }
        return found;
    }

    private List<BigDecimal> tenths() {
        List<BigDecimal> found = new ArrayList<>();
        BigDecimal points = now();
        for (int tenth = 1; tenth <= 10; tenth++) {
            BigDecimal wanted = max.multiply(BigDecimal.valueOf(tenth)).movePointLeft(1);
            Optional<BigDecimal> step =
                    wanted.compareTo(points) > 0 ? least(to -> to.compareTo(wanted) >= 0) : Optional.empty();
            if (step.isPresent()) {
                found.add(step.get());
                points = pointsAfter(step.get());
            }
        }
        BigDecimal reached = points;
        moves().steps()
                .limit()
                .filter(last -> pointsAfter(last).compareTo(reached) > 0)
                .ifPresent(found::add);
        return found;
    }

    /** With a target «above» full points come at the target itself, but only beyond it is it reached. */
    private Optional<BigDecimal> beyondTarget() {
        if (!(curve.leaf().method() instanceof ScoringMethod.AgainstTarget against) || against.allOrNothing()) {
            return Optional.empty();
        }
        return curve.leaf()
                .target()
                .filter(target -> target.comparison() == Comparison.ABOVE)
                .filter(target -> now().compareTo(max) < 0)
                .flatMap(target -> LeastMove.of(
                        step -> value(step)
                                .filter(v -> v.compareTo(Fraction.of(target.value())) > 0)
                                .isPresent(),
                        moves().steps().limit()));
    }

    private Optional<Fraction> value(BigDecimal step) {
        return Percentages.value(moves().steps().after(step), curve.leaf().ratioRounding(), curve.rounding());
    }

    private Optional<BigDecimal> least(java.util.function.Predicate<BigDecimal> wanted) {
        return moves().least(points -> wanted.test(earned.of(points)));
    }

    private BigDecimal pointsAfter(BigDecimal step) {
        return curve.at(moves().steps().after(step)).map(earned::of).orElse(BigDecimal.ZERO);
    }

    private Moves moves() {
        return new Moves(curve, new FigureSteps(figure, curve.indicator()), earned);
    }

    private RungDraft better(BigDecimal step) {
        Moves moves = moves();
        Figure to = moves.steps().after(step);
        if (assumed) {
            return draft(to);
        }
        Shortfall move = move(moves, step);
        Map<String, String> words = Map.of("move", LossText.amount(move));
        return new RungDraft(to, Wording.fill(moves.steps().up() ? "rung.up" : "rung.down", words), Optional.of(move));
    }

    private RungDraft draft(Figure to) {
        String key = curve.lastYear().isEmpty() && curve.leaf().method() instanceof ScoringMethod.YearOnYear
                ? "rung.report"
                : moves().steps().up() ? "rung.report.up" : "rung.report.down";
        return new RungDraft(to, Wording.fill(key, Map.of("figure", Words.figure(to, curve.indicator()))));
    }

    private static Shortfall move(Moves moves, BigDecimal step) {
        return new Shortfall(moves.amount(step), moves.steps().unit());
    }

    /** The indicator with its better direction turned, to move the other way. */
    private Indicator turned() {
        Indicator own = curve.indicator();
        return new Indicator(
                own.id(),
                own.name(),
                own.type(),
                own.unit(),
                own.numerator(),
                own.denominator(),
                own.better() == Indicator.Better.HIGHER ? Indicator.Better.LOWER : Indicator.Better.HIGHER,
                own.mayExceed(),
                own.signed(),
                own.window(),
                own.rollUp());
    }
}
