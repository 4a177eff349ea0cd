package vn.parindex.scenario.sensitivity;

import java.math.BigDecimal;
import java.util.Optional;
import vn.parindex.scoring.exact.Fraction;

/**
 * Một phía của thanh: what one rung up or the least worsening would bring, by the engine.
 *
 * @param action what would be done or happen
 * @param figure as an officer would write it
 * @param index change of the exact index; a worsening is negative
 * @param printed the same half-up at index-scale
 * @param rank the rank it would bring
 */
public record Swing(String action, String figure, Fraction index, BigDecimal printed, Optional<Integer> rank) {}
