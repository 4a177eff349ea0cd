package vn.parindex.scoring.card;

import java.util.List;
import java.util.Optional;
import vn.parindex.commune.Unit;
import vn.parindex.scoring.GateEffect;
import vn.parindex.scoring.exact.Fraction;

/**
 * Đơn vị đã chấm, before words and rank.
 *
 * @param card after gates
 * @param index exact, after gates; empty when nothing applies
 * @param gradePosition on the set's scale, before caps; empty without an index
 * @param cappedPosition after caps
 */
public record Judged(
        Unit unit,
        CardTally card,
        List<GateEffect> effects,
        Optional<Fraction> index,
        Optional<Integer> gradePosition,
        Optional<Integer> cappedPosition,
        Standing standing) {

    /** Whether a cap made the grade worse. */
    public boolean isCapped() {
        return !gradePosition.equals(cappedPosition);
    }
}
