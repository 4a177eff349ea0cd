package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.parindex.scoring.exact.Fraction;

/**
 * Phiếu không lời: the values of a unit's card without figures, losses and sentences. A unit is scored for it as for its
 * card; only the words are left out, which take most of the time.
 *
 * @param index exact, after gates; empty when nothing applies
 * @param compared the index that grades and ranks compare: the exact one, or the printed one when the set says so
 * @param printed half-up at index-scale
 * @param grade after caps; empty without an index or without a scale
 * @param belowUncapped whether it ranks after all uncapped units because a gate lowered its grade
 * @param rank among the units scored with it
 * @param applicableMax what could be earned
 * @param leaves in printed order
 */
public record UnitStanding(
        String unitCode,
        Optional<Fraction> index,
        Optional<Fraction> compared,
        Optional<BigDecimal> printed,
        Optional<String> grade,
        boolean belowUncapped,
        Optional<Integer> rank,
        BigDecimal applicableMax,
        BigDecimal bonus,
        BigDecimal penalty,
        List<LeafStanding> leaves) {}
