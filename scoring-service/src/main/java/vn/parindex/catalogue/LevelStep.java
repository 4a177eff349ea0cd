package vn.parindex.catalogue;

import java.math.BigDecimal;

/**
 * Mức định tính.
 *
 * @param name the level's name, NFC
 * @param points exact points on the printed maximum
 */
public record LevelStep(String name, BigDecimal points) {}
