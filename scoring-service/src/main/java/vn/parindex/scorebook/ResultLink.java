package vn.parindex.scorebook;

/**
 * Lối đi tiếp từ một kết quả. A module that can do something with a run, or with one unit of it, declares a bean of this type.
 *
 * @param textKey key of its name in the module's message file
 * @param path where it leads, from the root; the run follows as {@code lan-cham}, the unit as {@code don-vi}
 * @param ofUnit stands on the score card of a unit, otherwise on the ranking
 * @param order its place, smallest first
 * @param permission who sees it
 */
public record ResultLink(String textKey, String path, boolean ofUnit, int order, String permission) {}
