package vn.parindex.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.BandStep;
import vn.parindex.catalogue.Bound;
import vn.parindex.catalogue.ChecklistItem;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.LevelStep;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.catalogue.Target;
import vn.parindex.facts.Figure;

/** Points of one known figure (docs/scoring.md, section 5); deadlines and comparisons with last year stand elsewhere. */
final class Judge {

    private final Leaf leaf;
    private final Figure figure;
    private final Frac pm;

    Judge(Leaf leaf, Figure figure) {
        this.leaf = leaf;
        this.figure = figure;
        this.pm = Frac.of(leaf.max());
    }

    Draft draft() {
        ScoringMethod method = leaf.method();
        if (method instanceof ScoringMethod.YesNo) {
            return scored(((Figure.YesNo) figure).yes() ? pm : Frac.ZERO, Why.ANSWERED_NO);
        }
        if (method instanceof ScoringMethod.NamedLevel named) {
            return scored(level(named), Why.BELOW_LEVEL);
        }
        if (method instanceof ScoringMethod.Band band) {
            return scored(band(band), Why.BELOW_BAND);
        }
        if (method instanceof ScoringMethod.Proportional proportional) {
            return proportional(proportional);
        }
        if (method instanceof ScoringMethod.AgainstTarget against) {
            return target(against, leaf.target().orElseThrow());
        }
        if (method instanceof ScoringMethod.Count count) {
            return scored(x().times(Frac.of(count.pointsPerUnit())), Why.BELOW_COUNT);
        }
        if (method instanceof ScoringMethod.Deduction deduction) {
            return scored(pm.minus(x().times(Frac.of(deduction.pointsPerUnit()))), Why.DEDUCTED);
        }
        if (method instanceof ScoringMethod.Checklist checklist) {
            return checklist(checklist, ((Figure.Items) figure));
        }
        return givenByOthers(method);
    }

    private Draft givenByOthers(ScoringMethod method) {
        if (method instanceof ScoringMethod.SurveyMean scale) {
            Frac low = Frac.of(scale.low());
            Frac mean = Frac.of(((Figure.SurveyMean) figure).mean());
            return scored(pm.times(mean.minus(low)).over(Frac.of(scale.high()).minus(low)), Why.BELOW_SCALE);
        }
        if (method instanceof ScoringMethod.SurveyShare) {
            return scored(pm.times(x()).over(Frac.HUNDRED), Why.BELOW_SCALE);
        }
        if (method instanceof ScoringMethod.External) {
            return scored(Frac.of(((Figure.Points) figure).points()), Why.GIVEN_LESS);
        }
        throw new IllegalArgumentException("not judged here: " + method);
    }

    private Frac x() {
        return Measure.of(figure, leaf.ratioRounding());
    }

    private Frac level(ScoringMethod.NamedLevel named) {
        String name = ((Figure.LevelName) figure).name();
        for (LevelStep step : named.levels()) {
            if (step.name().equals(name)) {
                return Frac.of(step.points());
            }
        }
        throw new IllegalArgumentException("no such level: " + name);
    }

    private Frac band(ScoringMethod.Band band) {
        Frac x = x();
        for (BandStep step : band.steps()) {
            boolean all = true;
            for (Bound bound : step.bounds()) {
                all &= Measure.holds(bound, x);
            }
            if (all) {
                return Frac.of(step.points());
            }
        }
        return Frac.ZERO;
    }

    private Draft proportional(ScoringMethod.Proportional method) {
        Frac x = x();
        Frac floor = method.floorPercent().map(Frac::of).orElse(Frac.ZERO);
        if (method.floorPercent().isPresent() && x.compareTo(floor) < 0) {
            return scored(Frac.ZERO, Why.BELOW_FLOOR);
        }
        Frac share = x.within(Frac.ZERO, Frac.HUNDRED);
        Frac points = method.interpolated()
                ? pm.times(share.minus(floor)).over(Frac.HUNDRED.minus(floor))
                : pm.times(share).over(Frac.HUNDRED);
        return scored(points, Why.BELOW_FULL);
    }

    private Draft target(ScoringMethod.AgainstTarget method, Target target) {
        Frac x = x();
        boolean reached = Measure.holds(new Bound(target.comparison(), target.value()), x);
        Frac points =
                method.allOrNothing() ? (reached ? pm : Frac.ZERO) : pm.times(x).over(Frac.of(target.value()));
        Draft draft = scored(points, Why.BELOW_TARGET);
        return new Draft(leaf, draft.standings(), draft.points(), draft.misses(), Optional.of(reached));
    }

    private Draft checklist(ScoringMethod.Checklist method, Figure.Items present) {
        List<ChecklistItem> missing = method.items().stream()
                .filter(item -> !present.ids().contains(item.id()))
                .toList();
        if (method.allOrNothing()) {
            return scored(missing.isEmpty() ? pm : Frac.ZERO, Why.ITEM_MISSING);
        }
        BigDecimal gone = missing.stream().map(ChecklistItem::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Draft.Miss> misses = missing.stream()
                .map(item -> new Draft.Miss(Frac.of(item.points()), Why.ITEM_MISSING))
                .toList();
        return new Draft(leaf, List.of(Standing.JUDGED), pm.minus(Frac.of(gone)), misses, Optional.empty());
    }

    /** The points, kept within 0..pm, with one loss for the rest. */
    Draft scored(Frac points, Why why) {
        Frac kept = points.within(Frac.ZERO, pm);
        return new Draft(
                leaf, List.of(Standing.JUDGED), kept, List.of(new Draft.Miss(pm.minus(kept), why)), Optional.empty());
    }
}
