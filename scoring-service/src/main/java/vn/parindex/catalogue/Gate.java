package vn.parindex.catalogue;

/**
 * Điều kiện khống chế.
 *
 * @param sentence a Vietnamese sentence of the vocabulary
 */
public record Gate(String code, String sentence, Citation citation, String note) {}
