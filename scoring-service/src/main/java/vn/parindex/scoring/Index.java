package vn.parindex.scoring;

import java.math.BigDecimal;

/**
 * Chỉ số.
 *
 * @param printed half-up at index-scale
 * @param exact reduced fraction, always {@code n/d}: a whole index is over 1
 */
public record Index(BigDecimal printed, String exact) {}
