package vn.parindex.finding;

/**
 * Vị trí trong tệp. Where a finding was made.
 *
 * @param file the file as the user named it
 * @param line 1-based line, 0 when the whole file is meant
 * @param column 1-based column, 0 when the whole line is meant
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

    /** A place that means the whole file. */
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** {@code file:line:column}, without the parts that are 0. */
    @Override
    public String toString() {
        return file + (line == 0 ? "" : ":" + line + (column == 0 ? "" : ":" + column));
    }
}
