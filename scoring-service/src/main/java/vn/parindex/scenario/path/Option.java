package vn.parindex.scenario.path;

import java.math.BigDecimal;
import java.util.List;
import vn.parindex.scoring.UnitStanding;

/**
 * Lựa chọn của một nhóm chỉ báo.
 *
 * @param moves none when the group stays as it is
 * @param standing the unit with these moves alone, as the engine scored it
 * @param value what the moves add to 100 x earned + (bonus - penalty) x applicableMax, before gates
 */
record Option(List<Move> moves, UnitStanding standing, BigDecimal value) {

    BigDecimal cost() {
        return moves.stream().map(Move::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether no leaf and no sum is better here than there. */
    boolean isWithin(Option other) {
        if (value.compareTo(other.value) > 0) {
            return false;
        }
        for (int leaf = 0; leaf < standing.leaves().size(); leaf++) {
            BigDecimal here = standing.leaves().get(leaf).beforeGates();
            if (here.compareTo(other.standing.leaves().get(leaf).beforeGates()) > 0) {
                return false;
            }
        }
        return true;
    }
}
