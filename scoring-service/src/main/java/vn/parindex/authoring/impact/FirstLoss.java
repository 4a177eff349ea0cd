package vn.parindex.authoring.impact;

import java.math.BigDecimal;

/**
 * Lần đầu mất điểm: a unit loses points on a leaf under the draft, and lost none on it under the version it replaces.
 *
 * @param lost points lost under the draft
 * @param newLeaf whether the leaf is new, so that nobody could lose on it before
 * @param sentence what the card says about the loss
 */
public record FirstLoss(
        String unitCode,
        String unitName,
        String leaf,
        String leafName,
        BigDecimal lost,
        boolean newLeaf,
        String sentence) {}
