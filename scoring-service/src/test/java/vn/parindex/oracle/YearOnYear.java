package vn.parindex.oracle;

import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.ScoringMethod;
import vn.parindex.facts.Figure;

/** Improved, held or worsened against last year. */
final class YearOnYear {

    private YearOnYear() {}

    static Draft draft(Leaf leaf, ScoringMethod.YearOnYear method, Indicator indicator, Figure now, Figure then) {
        Frac c = Measure.of(now, leaf.ratioRounding());
        Frac change = c.minus(Measure.of(then, leaf.ratioRounding()));
        Frac better = indicator.better() == Indicator.Better.LOWER ? Frac.ZERO.minus(change) : change;
        Frac tolerance = Frac.of(method.tolerance());
        Frac points;
        if (better.compareTo(tolerance) > 0) {
            points = Frac.of(method.improved());
        } else if (better.compareTo(Frac.ZERO.minus(tolerance)) < 0) {
            points = Frac.of(method.worsened());
        } else {
            points = Frac.of(best(indicator, now, c) ? method.improved() : method.held());
        }
        return new Judge(leaf, now).scored(points, Why.NOT_IMPROVED);
    }

    private static boolean best(Indicator indicator, Figure now, Frac c) {
        boolean lower = indicator.better() == Indicator.Better.LOWER;
        if (Measure.isPercentage(now)) {
            return lower ? c.signum() <= 0 : c.compareTo(Frac.HUNDRED) >= 0;
        }
        return lower && !indicator.signed() && c.signum() == 0;
    }
}
