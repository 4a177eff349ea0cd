package vn.parindex.scoring.card;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.RollUp;
import vn.parindex.commune.Unit;
import vn.parindex.commune.UnitCode;
import vn.parindex.facts.FactSheet;
import vn.parindex.facts.Figure;

/**
 * Số liệu của các đơn vị giả định: each trial of a unit is judged under a name of its own, so that one session of rules
 * judges many trials of one unit beside each other.
 */
public final class TrialFigures implements Figures {
    private final Map<UnitCode, Trial> trials = new HashMap<>();

    /** A unit and where its figures come from in one trial. */
    private record Trial(Unit unit, Figures figures) {}

    /** Adds a trial of a unit; the answer stands for it in the session. */
    public Unit add(Unit unit, Figures figures) {
        UnitCode name = new UnitCode(unit.code() + "\u0000" + trials.size());
        trials.put(name, new Trial(unit, figures));
        return new Unit(
                name,
                unit.name(),
                unit.type(),
                unit.parent(),
                unit.parentName(),
                unit.attributes(),
                unit.inForceFrom(),
                unit.inForceTo());
    }

    /** Another sheet of this year in place of a commune's own. */
    public static Figures with(FactSheet sheet, Figures others) {
        return new Figures() {
            @Override
            public Given given(Unit unit, IndicatorId indicator, RollUp rollUp) {
                return Given.of(sheet.fact(indicator));
            }

            @Override
            public Optional<Figure> lastYear(Unit unit, IndicatorId indicator, RollUp rollUp) {
                return others.lastYear(unit, indicator, rollUp);
            }
        };
    }

    @Override
    public Given given(Unit unit, IndicatorId indicator, RollUp rollUp) {
        Trial trial = trial(unit);
        return trial.figures.given(trial.unit, indicator, rollUp);
    }

    @Override
    public Optional<Figure> lastYear(Unit unit, IndicatorId indicator, RollUp rollUp) {
        Trial trial = trial(unit);
        return trial.figures.lastYear(trial.unit, indicator, rollUp);
    }

    private Trial trial(Unit unit) {
        return Objects.requireNonNull(trials.get(unit.code()), unit.name());
    }
}
