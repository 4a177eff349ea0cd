package vn.parindex.authoring.xlsx;

import java.util.List;
import java.util.SortedMap;
import vn.parindex.finding.Place;

/**
 * Một trang.
 *
 * @param rows the rows that hold something, from the top
 */
public record Sheet(String name, List<Row> rows) {

    public Sheet {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param number counted from 1
     * @param cells by column, counted from 1; blank cells are left out
     */
    public record Row(int number, SortedMap<Integer, Cell> cells) {}

    /** The place of a cell of this sheet, also of an empty one. */
    public Place place(int row, int column) {
        return new Place(name, row, column);
    }
}
