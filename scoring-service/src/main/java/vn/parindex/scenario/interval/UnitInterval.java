package vn.parindex.scenario.interval;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Khoảng của một đơn vị.
 *
 * @param index as scored, printed
 * @param indexes of the draws in which the unit has an index, printed; empty when it has none in any
 * @param ranks of the same draws; low is the better end
 * @param unsure how many of the unit's figures were drawn
 */
public record UnitInterval(
        String code,
        String name,
        Optional<BigDecimal> index,
        Optional<Integer> rank,
        Optional<Spread<BigDecimal>> indexes,
        Optional<Spread<Integer>> ranks,
        int unsure) {}
