package vn.parindex.catalogue;

import java.util.List;

/**
 * Tiêu chí.
 *
 * @param leaves its sub-criteria in printed order; a criterion that is scored itself holds one leaf of the same code
 */
public record Criterion(String code, String name, List<Leaf> leaves) {}
