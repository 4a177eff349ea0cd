package vn.parindex.scoring.card;

import java.util.List;
import java.util.Optional;
import vn.parindex.scoring.exact.Fraction;

/**
 * Vị thế khi xếp hạng: all that a rank depends on, small enough to keep for a whole country.
 *
 * @param index as compared; empty: unranked
 * @param printed the printed index, for saying when it seems to contradict the rank
 * @param below ranked after all others because a gate lowered the grade
 * @param tieBreaks points in each tie-break's area or leaf
 */
public record Standing(
        String unit, Optional<Fraction> index, String printed, boolean below, List<Fraction> tieBreaks) {}
