package vn.parindex.catalogue;

/**
 * Tiêu chí phụ khi đồng hạng: more points in this area or leaf ranks first.
 *
 * @param area whether {@code code} names an area, otherwise a leaf
 */
public record TieBreak(boolean area, String code) {}
