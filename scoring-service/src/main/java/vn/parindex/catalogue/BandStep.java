package vn.parindex.catalogue;

import java.math.BigDecimal;
import java.util.List;

/**
 * Bậc của thang điểm. One step as printed: one bound (steps strictly ordered, the first that holds counts) or two.
 *
 * @param bounds one or two bounds, all of which must hold
 * @param points exact points on the printed maximum; a percentage of the maximum has already become points
 */
public record BandStep(List<Bound> bounds, BigDecimal points) {}
