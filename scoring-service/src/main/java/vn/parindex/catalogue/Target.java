package vn.parindex.catalogue;

import java.math.BigDecimal;

/**
 * Chỉ tiêu.
 *
 * @param value in the indicator's unit: 45 means 45 % for a ratio
 * @param note empty when there is nothing to remark
 */
public record Target(Comparison comparison, BigDecimal value, Citation citation, String note) {}
