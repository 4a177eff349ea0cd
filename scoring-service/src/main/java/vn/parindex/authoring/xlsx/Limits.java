package vn.parindex.authoring.xlsx;

/** Giới hạn của một sổ. What is read at most; the largest shipped set needs about a hundredth of it. */
public final class Limits {

    /** Bytes of the file. A caller need not read more than one byte beyond it. */
    public static final int FILE = 10 * 1024 * 1024;

    /** Rows of a sheet that hold something. */
    public static final int ROWS = 5_000;

    /** Rows that a program may have left in a sheet without anything in them. */
    static final int BLANK_ROWS = 50_000;

    static final int MEGABYTE = 1024 * 1024;
    static final int PART = 24 * MEGABYTE;
    static final int ALL_PARTS = 48 * MEGABYTE;
    static final int PARTS = 500;
    static final int SHEETS = 40;
    static final int COLUMNS = 256;
    static final int CELLS = 200_000;

    /** Characters of the shared texts as often as cells show them: one long text in many cells would fill the memory. */
    static final int SHOWN_TEXT = 24 * MEGABYTE;

    /** For people. */
    static final String SAID = "một sổ có tệp không quá " + FILE / MEGABYTE + " MB, giải nén không quá "
            + ALL_PARTS / MEGABYTE + " MB, không quá " + SHEETS + " trang, mỗi trang không quá " + ROWS
            + " dòng có chữ và "
            + COLUMNS + " cột, cả sổ không quá " + CELLS + " ô";

    private Limits() {}
}
