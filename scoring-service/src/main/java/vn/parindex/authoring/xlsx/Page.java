package vn.parindex.authoring.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Một trang sẽ được ghi: cells with how they look, notes on them and lists to choose from. Rows and columns count from 1. */
public final class Page {

    /** How a cell looks. */
    public enum Look {
        /** What a person fills in. */
        OPEN,
        /** A date to fill in. */
        DAY,
        /** What says what stands below or beside; locked. */
        HEADING,
        /** What the workbook itself needs; locked. */
        LOCKED,
        FAULT,
        ADDED,
        REMOVED,
        CHANGED
    }

    /** Row and column. */
    public record At(int row, int column) implements Comparable<At> {

        @Override
        public int compareTo(At other) {
            return row == other.row ? Integer.compare(column, other.column) : Integer.compare(row, other.row);
        }
    }

    /** Values to choose from, kept in a column of another page. */
    record Choice(At from, At to, String formula) {}

    private final String name;
    private final boolean hidden;
    private final Map<At, Cell> cells = new TreeMap<>();
    private final Map<At, Look> looks = new TreeMap<>();
    private final Map<At, String> notes = new TreeMap<>();
    private final Map<Integer, Look> columns = new TreeMap<>();
    private final Map<Integer, Integer> widths = new LinkedHashMap<>();
    private final List<Choice> choices = new ArrayList<>();
    private At frozen = new At(0, 0);

    /** @param hidden whether people need not see it */
    public Page(String name, boolean hidden) {
        this.name = name;
        this.hidden = hidden;
    }

    public String name() {
        return name;
    }

    /** Fills a cell. */
    public void put(At at, Cell cell) {
        cells.put(at, cell);
    }

    public void look(At at, Look look) {
        looks.put(at, look);
    }

    /** Adds a note; a cell's notes stand below each other. */
    public void note(At at, String text) {
        notes.merge(at, text, (above, below) -> above + "\n" + below);
    }

    /** How the cells of a column look that say nothing else, and how many characters wide they are. */
    public void column(int column, Look look, int width) {
        columns.put(column, look);
        widths.put(column, width);
    }

    /** Offers a list, without refusing what is not on it. */
    public void choose(At from, At to, String formula) {
        choices.add(new Choice(from, to, formula));
    }

    /** Keeps rows above and columns before in sight. */
    public void freeze(int rows, int columnsBefore) {
        frozen = new At(rows, columnsBefore);
    }

    /** The look of a cell: its own, else that of its column. */
    Look lookOf(At at) {
        return Optional.ofNullable(looks.get(at)).orElseGet(() -> columns.getOrDefault(at.column(), Look.OPEN));
    }

    boolean isHidden() {
        return hidden;
    }

    Map<At, Cell> cells() {
        return cells;
    }

    Map<At, Look> looks() {
        return looks;
    }

    Map<At, String> notes() {
        return notes;
    }

    Map<Integer, Look> columns() {
        return columns;
    }

    Map<Integer, Integer> widths() {
        return widths;
    }

    List<Choice> choices() {
        return choices;
    }

    At frozen() {
        return frozen;
    }
}
