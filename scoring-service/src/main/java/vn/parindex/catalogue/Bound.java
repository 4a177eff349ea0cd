package vn.parindex.catalogue;

import java.math.BigDecimal;

/**
 * Ngưỡng. One printed bound; a share of the target has already become its exact product, and {@code 100% target} has
 * taken the target's own comparison (design.md section 5, band).
 *
 * @param value in the indicator's unit: percent for ratios (45 means 45 %), otherwise the number itself
 */
public record Bound(Comparison comparison, BigDecimal value) {}
