package vn.parindex.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.parindex.catalogue.Late;
import vn.parindex.catalogue.Leaf;
import vn.parindex.catalogue.Milestone;
import vn.parindex.facts.Fact;
import vn.parindex.facts.Figure;

/** The parts of a deadline leaf, each judged alone (rows 4, 5 and 8 of the table of states). */
final class Milestones {

    private final Leaf leaf;
    private final LocalDate asOf;
    private final Set<LocalDate> holidays;
    private final List<Standing> standings = new ArrayList<>();
    private final List<Draft.Miss> misses = new ArrayList<>();
    private Frac points = Frac.ZERO;

    Milestones(Leaf leaf, LocalDate asOf, Set<LocalDate> holidays) {
        this.leaf = leaf;
        this.asOf = asOf;
        this.holidays = holidays;
    }

    void add(Milestone milestone, Optional<Fact> fact) {
        Frac part = Frac.of(leaf.max()).times(Frac.of(milestone.sharePercent())).over(Frac.HUNDRED);
        LocalDate lastOnTime = Calendar.lastOnTime(milestone.due());
        Optional<LocalDate> day = fact.flatMap(Milestones::day).filter(d -> !d.isAfter(asOf));
        if (day.isPresent()) {
            int late = Calendar.daysLate(lastOnTime, day.get(), milestone.workingDays(), holidays);
            Frac got = late == 0 ? part : afterwards(milestone.late(), part, late);
            take(Standing.JUDGED, got, part.minus(got), Why.LATE);
        } else if (lastOnTime.isAfter(asOf)) {
            take(Standing.NOT_YET_DUE, Frac.ZERO, part, Why.NOT_YET_DUE);
        } else if (fact.isEmpty()) {
            take(Standing.MISSING, Frac.ZERO, part, Why.MISSING_FIGURE);
        } else {
            take(Standing.NOT_SUBMITTED, Frac.ZERO, part, Why.NOT_SUBMITTED);
        }
    }

    Draft draft() {
        return new Draft(leaf, standings, points, misses, Optional.empty());
    }

    private void take(Standing standing, Frac got, Frac lost, Why why) {
        standings.add(standing);
        points = points.plus(got);
        misses.add(new Draft.Miss(lost, why));
    }

    private static Optional<LocalDate> day(Fact fact) {
        return fact instanceof Fact.Reported reported && reported.figure() instanceof Figure.Day day
                ? Optional.of(day.date())
                : Optional.empty();
    }

    private static Frac afterwards(Late late, Frac part, int days) {
        if (late instanceof Late.Fraction fraction) {
            return days <= fraction.withinDays()
                    ? part.times(Frac.of(fraction.percent())).over(Frac.HUNDRED)
                    : Frac.ZERO;
        }
        if (late instanceof Late.PerDay perDay) {
            return part.minus(Frac.of(perDay.points()).times(Frac.of(days))).max(Frac.ZERO);
        }
        return Frac.ZERO;
    }
}
