package vn.parindex.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import vn.parindex.catalogue.Indicator;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.commune.Unit;
import vn.parindex.commune.UnitCode;
import vn.parindex.facts.FactSheet;
import vn.parindex.scoring.card.CommuneFigures;
import vn.parindex.scoring.card.DistrictFigures;
import vn.parindex.scoring.card.Figures;
import vn.parindex.scoring.card.Steps;
import vn.parindex.scoring.card.TrialFigures;

/**
 * Nguồn số liệu của một lượt chấm: which units are scored and where their figures come from, also when some sheets are
 * others.
 *
 * @param rolledUp whether the units' parents are scored with what the units add up to
 */
record FigureSource(Assignment assignment, boolean rolledUp, Steps steps) {

    /** The scored units, ordered by code. */
    List<Unit> units() {
        return ScoringPass.scored(assignment, rolledUp).stream()
                .sorted(Comparator.comparing(Unit::code))
                .toList();
    }

    /** The figures as the assignment has them. */
    Figures figures() {
        return figures(assignment.sheets());
    }

    /** The scored units whose result depends on the sheets of some units. */
    List<Unit> touched(List<Unit> units, Set<UnitCode> changed) {
        Set<UnitCode> scored = new HashSet<>(changed);
        if (rolledUp) {
            assignment.units().stream()
                    .filter(unit -> changed.contains(unit.code()))
                    .forEach(unit -> scored.add(unit.parent()));
        }
        return units.stream().filter(unit -> scored.contains(unit.code())).toList();
    }

    /** The figures of the scored units when some sheets are others. */
    Function<Unit, Figures> trial(Figures untouched, Map<UnitCode, FactSheet> changed) {
        if (!rolledUp) {
            return unit -> TrialFigures.with(Objects.requireNonNull(changed.get(unit.code())), untouched);
        }
        List<FactSheet> sheets = new ArrayList<>(changed.values());
        assignment.sheets().stream()
                .filter(sheet -> !changed.containsKey(sheet.unit()))
                .forEach(sheets::add);
        Figures together = figures(sheets);
        return unit -> together;
    }

    /** This year's sheet of a unit; empty when it entered nothing. */
    FactSheet sheet(UnitCode unit) {
        return assignment.sheets().stream()
                .filter(sheet -> sheet.unit().equals(unit))
                .findFirst()
                .orElseGet(() -> FactSheet.empty(unit));
    }

    Indicator indicator(IndicatorId id) {
        return Objects.requireNonNull(assignment.set().indicators().get(id), id.value());
    }

    private Figures figures(List<FactSheet> sheets) {
        return rolledUp
                ? new DistrictFigures(assignment.units(), sheets, assignment.lastYear(), assignment.asOf())
                : new CommuneFigures(
                        sheets,
                        assignment.lastYear(),
                        assignment.successions(),
                        assignment.set().period(),
                        assignment.asOf(),
                        steps.mergedLastYear());
    }
}
