package vn.parindex.csv;

/**
 * A cell as it stands in the line.
 *
 * @param text unquoted, otherwise untouched
 * @param column 1-based position of its first character
 */
record RawCell(String text, int column) {}
