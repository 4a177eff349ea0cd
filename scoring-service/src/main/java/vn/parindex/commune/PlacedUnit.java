package vn.parindex.commune;

/**
 * Đơn vị trong một danh sách.
 *
 * @param place the list, such as {@code hai-lang-2024}; the same code may be another unit in another list
 */
public record PlacedUnit(String place, Unit unit) {}
