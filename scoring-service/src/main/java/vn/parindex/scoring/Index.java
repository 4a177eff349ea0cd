package vn.parindex.scoring;

import java.math.BigDecimal;

/**
 * Chỉ số.
 *
 * @param printed half-up at index-scale
 * @param exact reduced fraction {@code n/d}, or a whole number
 */
public record Index(BigDecimal printed, String exact) {}
