package vn.parindex.scenario.interval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.commune.UnitCode;
import vn.parindex.facts.Fact;
import vn.parindex.facts.FactSheet;
import vn.parindex.scoring.Assignment;
import vn.parindex.scoring.Scorer;
import vn.parindex.scoring.Trials;

/**
 * Rút thăm: scores an assignment again and again with the figures that are not sure drawn anew, each time by the engine.
 * The same assignment and uncertainty give the same intervals on any machine and number of threads.
 */
public final class IntervalDrawing {

    /** Draws that are scored in one pass: enough to meet the same figures again, few enough to keep in memory. */
    private static final int AT_ONCE = 250;

    private final Scorer scorer;

    public IntervalDrawing(Scorer scorer) {
        this.scorer = scorer;
    }

    /**
     * The intervals of all scored units.
     *
     * @throws vn.parindex.finding.BadInput when a figure is named as disputed that is not there
     */
    public RankIntervals of(Assignment assignment, Uncertainty uncertainty) {
        Map<UnitCode, List<UnsureFigure>> unsure = unsure(assignment, uncertainty);
        Trials trials = scorer.trials(assignment);
        Tally tally = new Tally(assignment, uncertainty, trials.untouched());
        if (unsure.isEmpty()) {
            tally.add(trials.untouched());
            return tally.intervals(Map.of());
        }
        List<FactSheet> sheets = assignment.sheets().stream()
                .filter(sheet -> unsure.containsKey(sheet.unit()))
                .toList();
        for (int from = 0; from < uncertainty.draws(); from += AT_ONCE) {
            List<List<FactSheet>> drawn = new ArrayList<>();
            for (int draw = from; draw < Math.min(uncertainty.draws(), from + AT_ONCE); draw++) {
                drawn.add(drawn(sheets, unsure, draw));
            }
            trials.of(drawn).forEach(tally::add);
        }
        return tally.intervals(unsure);
    }

    private static Map<UnitCode, List<UnsureFigure>> unsure(Assignment assignment, Uncertainty uncertainty) {
        UnsureFigures figures = new UnsureFigures(assignment, uncertainty);
        figures.check(assignment.sheets());
        Map<UnitCode, List<UnsureFigure>> unsure = new HashMap<>();
        for (FactSheet sheet : assignment.sheets()) {
            List<UnsureFigure> found = figures.in(sheet);
            if (!found.isEmpty()) {
                unsure.put(sheet.unit(), found);
            }
        }
        return unsure;
    }

    private static List<FactSheet> drawn(List<FactSheet> sheets, Map<UnitCode, List<UnsureFigure>> unsure, int draw) {
        List<FactSheet> drawn = new ArrayList<>();
        for (FactSheet sheet : sheets) {
            Map<IndicatorId, Fact> facts = new HashMap<>(sheet.facts());
            for (UnsureFigure figure : unsure.getOrDefault(sheet.unit(), List.of())) {
                Optional<Fact> fact = figure.in(draw);
                fact.ifPresentOrElse(f -> facts.put(figure.indicator(), f), () -> facts.remove(figure.indicator()));
            }
            drawn.add(new FactSheet(sheet.unit(), facts));
        }
        return drawn;
    }
}
