package vn.parindex.agreement;

import java.util.function.Predicate;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Gate;
import vn.parindex.oracle.OracleTask;

/** A task whose set has lost its gates, or some of them. */
final class NoGates {

    private NoGates() {}

    static OracleTask of(OracleTask task) {
        return but(task, gate -> false);
    }

    static OracleTask but(OracleTask task, Predicate<Gate> kept) {
        CriteriaSet set = task.set();
        CriteriaSet plain = new CriteriaSet(
                set.id(),
                set.version(),
                set.title(),
                set.place(),
                set.districtLevel(),
                set.appraisingBody(),
                set.period(),
                set.base(),
                set.status(),
                set.pointsIllustrative(),
                set.policy(),
                set.grades(),
                set.tieBreaks(),
                set.areas(),
                set.adjustments(),
                set.gates().stream().filter(kept).toList(),
                set.sources(),
                set.notes(),
                set.indicators(),
                set.digest());
        return new OracleTask(
                plain,
                task.units(),
                task.sheets(),
                task.lastYear(),
                task.successions(),
                task.asOf(),
                task.surveyHeld());
    }
}
