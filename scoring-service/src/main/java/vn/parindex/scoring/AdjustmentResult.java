package vn.parindex.scoring;

import java.math.BigDecimal;

/**
 * Điểm thưởng, điểm trừ đã tính.
 *
 * @param kind bonus or penalty
 * @param points 0..cap
 */
public record AdjustmentResult(String code, String name, String kind, BigDecimal points, BigDecimal cap) {}
