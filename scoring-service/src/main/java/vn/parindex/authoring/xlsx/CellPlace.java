package vn.parindex.authoring.xlsx;

import vn.parindex.finding.Place;

/** Tên ô như Excel viết: «Chỉ tiêu!C7». */
public final class CellPlace {

    private static final int LETTERS = 26;

    private CellPlace() {}

    /** The place as a place of its own, so that it reads as people know it. */
    public static Place shown(Place cell) {
        if (cell.line() == 0) {
            return cell;
        }
        String column = cell.column() == 0 ? "" : column(cell.column());
        return Place.of(cell.file() + "!" + column + cell.line());
    }

    /** The letters of a column, counted from 1. */
    public static String column(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}
