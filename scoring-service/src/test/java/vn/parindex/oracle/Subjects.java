package vn.parindex.oracle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.commune.Unit;
import vn.parindex.commune.UnitCode;

/** The scored units of a task: its communes, or for a district set their districts. */
final class Subjects {

    private final OracleTask task;

    Subjects(OracleTask task) {
        this.task = task;
    }

    List<Subject> all() {
        return task.set().districtLevel() ? districts() : communes();
    }

    private List<Subject> communes() {
        Books books = new Books(task.sheets());
        LastYear lastYear = new LastYear(task);
        Function<Unit, Subject> subject = unit -> new Subject(
                unit.code().value(),
                Oracle.inForce(unit, task.asOf()),
                unit.type(),
                unit.attributes(),
                (indicator, rollUp) -> books.fact(unit.code(), indicator),
                (indicator, rollUp) -> lastYear.figure(unit.code(), indicator));
        return task.units().stream().map(subject).toList();
    }

    /** Year-on-year leaves of a district set have no last year: section 6 speaks of units that report themselves. */
    private List<Subject> districts() {
        Districts districts = new Districts(task);
        Map<UnitCode, List<Unit>> communes = task.units().stream().collect(Collectors.groupingBy(Unit::parent));
        return communes.entrySet().stream()
                .map(entry -> new Subject(
                        entry.getKey().value(),
                        true,
                        "huyện",
                        Map.of(),
                        (indicator, rollUp) -> districts.fact(entry.getKey(), entry.getValue(), indicator, rollUp),
                        (indicator, rollUp) -> Optional.empty()))
                .toList();
    }
}
