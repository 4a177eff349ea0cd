package vn.parindex.authoring.workbook;

import java.util.List;

/**
 * Ô của biểu nhập, as its column of the workbook is: the same heading, note and list.
 *
 * @param name as in {@link FormCells}
 * @param path keys with dots between, as {@code target.at-least}
 * @param hint what it is for, one sentence
 * @param takes what it takes and the key in the files
 * @param choices what can be chosen; empty unless a list is closed or offered
 */
public record FormField(
        String name,
        String path,
        String label,
        String hint,
        String takes,
        Kind kind,
        boolean required,
        String value,
        List<Choice> choices) {

    /** Kiểu ô. */
    public enum Kind {
        TEXT,
        LINES,
        NUMBER,
        DAY,
        CHOICE
    }

    /** Một lựa chọn. */
    public record Choice(String value, String label) {}

    /** Whether what was typed is none of the choices, and has to be shown all the same. */
    public boolean isOther() {
        return !value.isEmpty()
                && choices.stream().noneMatch(choice -> choice.value().equals(value));
    }

    /** Rows that a text of several lines needs. */
    public int lines() {
        int perLine = 60;
        return value.lines().mapToInt(line -> 1 + line.length() / perLine).sum() + (kind == Kind.LINES ? 1 : 0);
    }
}
