package vn.parindex.catalogue;

/**
 * Căn cứ.
 *
 * @param source id of one of the set's {@link Source}s
 * @param row section or annex row as printed; empty when the whole document is meant
 * @param page page, or line of the plain-text copy, as printed («dòng 2167»); may be empty
 * @param quote the cited words; may be empty
 */
public record Citation(String source, String row, String page, String quote) {}
