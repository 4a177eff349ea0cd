package vn.parindex.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Bảng kết quả, the same for CSV and workbook.
 *
 * @param rows cells are {@link String} or {@link BigDecimal}; every row is as long as the headings
 */
public record Table(String name, List<String> headings, List<List<Object>> rows) {

    /** An empty table. */
    public static Table of(String name, String... headings) {
        return new Table(name, List.of(headings), new ArrayList<>());
    }

    /**
     * Adds a row.
     *
     * @throws IllegalArgumentException when it has another length than the headings
     */
    public void row(Object... cells) {
        if (cells.length != headings.size()) {
            throw new IllegalArgumentException(cells.length + " cells under " + headings.size() + " headings");
        }
        rows.add(Arrays.asList(cells));
    }

    /** Text that a spreadsheet would run as a formula gets an apostrophe in front. */
    public static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
