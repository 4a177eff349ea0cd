package vn.parindex.catalogue;

import java.math.BigDecimal;

/**
 * Mốc thời hạn. A deadline leaf has one or several; each is scored alone on its own indicator.
 *
 * @param name what is handed in, for sentences; empty when the leaf has a single milestone
 * @param sharePercent of the leaf's maximum; the shares of a leaf sum to exactly 100
 * @param workingDays whether days late are counted Monday to Friday without the set's holidays
 */
public record Milestone(
        String name, IndicatorId indicator, BigDecimal sharePercent, Due due, Late late, boolean workingDays) {}
