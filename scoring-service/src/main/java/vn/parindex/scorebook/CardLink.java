package vn.parindex.scorebook;

/**
 * Lối đi tiếp từ phiếu điểm. A module that can do something with one unit of a run declares a bean of this type.
 *
 * @param textKey key of its name in the module's message file
 * @param path where it leads, from the root; the run and the unit follow as {@code lan-cham} and {@code don-vi}
 * @param order its place, smallest first
 * @param permission who sees it
 */
public record CardLink(String textKey, String path, int order, String permission) {}
