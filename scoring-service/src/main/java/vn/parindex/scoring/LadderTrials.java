package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.commune.UnitCode;
import vn.parindex.facts.Fact;
import vn.parindex.facts.FactSheet;

/**
 * Nấc được máy chấm xác nhận: every rung is tried alone, all in one pass. A rung up must raise its leaf's points and a rung
 * down lower them, and none may change a maximum: a figure that takes a leaf out of the count is no rung.
 */
record LadderTrials(Trials trials, UnitCode unit, FactSheet sheet) {

    List<Ladder> confirmed(List<Ladder> drafts) {
        List<FactSheet> sheets = new ArrayList<>(List.of(sheet));
        drafts.forEach(draft -> rungs(draft).forEach(rung -> sheets.add(with(draft.indicator(), rung.fact()))));
        Iterator<UnitStanding> standings = trials.of(unit, sheets).iterator();
        UnitStanding now = standings.next();
        List<Ladder> ladders = new ArrayList<>();
        for (Ladder draft : drafts) {
            BigDecimal points = points(now, draft);
            List<Rung> up = new ArrayList<>();
            BigDecimal highest = points;
            for (Rung rung : draft.up()) {
                UnitStanding there = standings.next();
                if (sameMaxima(now, there) && points(there, draft).compareTo(highest) > 0) {
                    highest = points(there, draft);
                    up.add(rung.worth(highest));
                }
            }
            Optional<Rung> down = draft.down()
                    .map(rung -> Map.entry(rung, standings.next()))
                    .filter(worse -> sameMaxima(now, worse.getValue()))
                    .filter(worse -> points(worse.getValue(), draft).compareTo(points) < 0)
                    .map(worse -> worse.getKey().worth(points(worse.getValue(), draft)));
            ladders.add(new Ladder(
                    draft.position(),
                    draft.leaf(),
                    draft.part(),
                    draft.indicator(),
                    draft.figure(),
                    points,
                    draft.due(),
                    List.copyOf(up),
                    down));
        }
        return List.copyOf(ladders);
    }

    private static List<Rung> rungs(Ladder draft) {
        List<Rung> rungs = new ArrayList<>(draft.up());
        draft.down().ifPresent(rungs::add);
        return rungs;
    }

    private FactSheet with(IndicatorId indicator, Fact fact) {
        Map<IndicatorId, Fact> facts = new HashMap<>(sheet.facts());
        facts.put(indicator, fact);
        return new FactSheet(unit, facts);
    }

    private static BigDecimal points(UnitStanding standing, Ladder ladder) {
        return standing.leaves().get(ladder.position()).beforeGates();
    }

    private static boolean sameMaxima(UnitStanding now, UnitStanding there) {
        for (int leaf = 0; leaf < now.leaves().size(); leaf++) {
            LeafStanding before = now.leaves().get(leaf);
            LeafStanding after = there.leaves().get(leaf);
            if (before.max().compareTo(after.max()) != 0
                    || before.notApplicable().compareTo(after.notApplicable()) != 0) {
                return false;
            }
        }
        return true;
    }
}
