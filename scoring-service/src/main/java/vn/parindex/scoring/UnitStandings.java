package vn.parindex.scoring;

import java.math.BigDecimal;
import vn.parindex.scoring.card.Grading;
import vn.parindex.scoring.card.Judged;
import vn.parindex.scoring.card.LeafTally;
import vn.parindex.scoring.card.Loss;
import vn.parindex.scoring.card.Ranking;
import vn.parindex.scoring.card.Standing;
import vn.parindex.scoring.card.Sums;

/** From what was judged to standings. */
record UnitStandings(Grading grading) {

    /**
     * @param standing the unit's own, also when it was judged under a name of a trial
     */
    UnitStanding of(Judged judged, Standing standing, Ranking ranking) {
        Sums sums = judged.card().sums();
        return new UnitStanding(
                standing.unit(),
                judged.index(),
                standing.index(),
                judged.index().map(grading::printed),
                judged.cappedPosition().map(grading::name),
                standing.below(),
                ranking.rank(standing.unit()),
                sums.applicableMax(),
                judged.card().bonus(),
                judged.card().penalty(),
                judged.card().leaves().stream().map(UnitStandings::leaf).toList());
    }

    private static LeafStanding leaf(LeafTally leaf) {
        BigDecimal before = leaf.earned();
        for (Loss loss : leaf.losses()) {
            before = loss.cause() == Cause.GATE ? before.add(loss.points()) : before;
        }
        return new LeafStanding(leaf.earned(), before, leaf.max(), leaf.notApplicable(), leaf.outcome());
    }
}
