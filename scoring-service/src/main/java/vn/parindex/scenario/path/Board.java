package vn.parindex.scenario.path;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.commune.UnitCode;
import vn.parindex.facts.Fact;
import vn.parindex.facts.FactSheet;
import vn.parindex.scoring.Trials;
import vn.parindex.scoring.UnitStanding;

/** Bàn thử: one unit with some moves made, scored by the engine. Counts what was scored. */
final class Board {
    private final Trials trials;
    private final UnitCode unit;
    private final FactSheet sheet;
    private int scored;

    Board(Trials trials, UnitCode unit) {
        this.trials = trials;
        this.unit = unit;
        this.sheet = trials.sheet(unit);
    }

    /** The unit after each of some lists of moves, in one pass. */
    List<UnitStanding> after(List<List<Move>> trialsOfMoves) {
        scored += trialsOfMoves.size();
        List<FactSheet> sheets = new ArrayList<>();
        for (List<Move> moves : trialsOfMoves) {
            Map<IndicatorId, Fact> facts = new HashMap<>(sheet.facts());
            moves.forEach(move -> facts.put(move.indicator(), move.rung().fact()));
            sheets.add(new FactSheet(unit, facts));
        }
        return trials.of(unit, sheets);
    }

    UnitStanding afterOne(List<Move> moves) {
        return after(List.of(moves)).get(0);
    }

    int scored() {
        return scored;
    }
}
