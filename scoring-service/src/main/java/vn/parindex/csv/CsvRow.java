package vn.parindex.csv;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import vn.parindex.finding.Place;

/** Một dòng đã tách ô; it has exactly the header's columns. */
public final class CsvRow {

    private final String file;
    private final int line;
    private final Map<String, Integer> header;
    private final List<RawCell> cells;

    CsvRow(String file, int line, Map<String, Integer> header, List<RawCell> cells) {
        this.file = file;
        this.line = line;
        this.header = header;
        this.cells = cells;
    }

    /** 1-based number of the line in the file. */
    public int line() {
        return line;
    }

    /**
     * The cell of a column that the caller asked for when it opened the file.
     *
     * @throws IllegalArgumentException when it did not
     */
    public Cell cell(String column) {
        Integer at = header.get(column);
        if (at == null) {
            throw new IllegalArgumentException("no such column (" + column + ")");
        }
        RawCell raw = cells.get(at);
        String text = Normalizer.normalize(raw.text(), Normalizer.Form.NFC).strip();
        return new Cell(column, text, new Place(file, line, raw.column()));
    }
}
