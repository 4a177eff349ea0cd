package vn.parindex.web;

/**
 * Mục trên thanh điều hướng. A module that has a page declares a bean of this type.
 *
 * @param textKey key of its name in the module's message file
 * @param path where it leads, from the root
 * @param order its place, smallest first; the first one a person may see is also where they land after signing in
 * @param permission who sees it, such as {@code run:read}
 */
public record NavigationEntry(String textKey, String path, int order, String permission) {}
