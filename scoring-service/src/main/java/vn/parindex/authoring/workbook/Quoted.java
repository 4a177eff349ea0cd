package vn.parindex.authoring.workbook;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Chữ trong dấu nháy. A text that a cell could not hold as it is, or that would mean something else there, stands in double
 * quotes with its awkward characters by number.
 */
final class Quoted {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{4}");
    private static final int DIGITS = 4;
    /** What a workbook takes for a character's number. */
    private static final Pattern NUMBERED = Pattern.compile("_x[0-9A-Fa-f]{4}_");

    private Quoted() {}

    static String of(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (isAwkward(text, i) || c == '_' || isSpace(c) && c != ' ') {
                quoted.append("\\u%04x".formatted((int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    /** Whether the text cannot stand in a cell as it is. */
    static boolean isNeeded(String text) {
        if (text.isEmpty()
                || text.charAt(0) == '"'
                || isSpace(text.charAt(0))
                || isSpace(text.charAt(text.length() - 1))) {
            return true;
        }
        for (int i = 0; i < text.length(); i++) {
            if (isAwkward(text, i)) {
                return true;
            }
        }
        return NUMBERED.matcher(text).find();
    }

    /** The text between the quotes; empty when the cell only looks as if it were quoted. */
    static Optional<String> read(String cell) {
        if (cell.length() < 2 || cell.charAt(0) != '"' || cell.charAt(cell.length() - 1) != '"') {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < cell.length() - 1; i++) {
            char c = cell.charAt(i);
            if (c == '"') {
                return Optional.empty();
            }
            if (c != '\\') {
                text.append(c);
                continue;
            }
            i++;
            char escaped = cell.charAt(i);
            if (i < cell.length() - 1 && (escaped == '"' || escaped == '\\')) {
                text.append(escaped);
            } else if (escaped == 'u'
                    && HEX.matcher(cell).region(i + 1, cell.length() - 1).lookingAt()) {
                text.append((char) Integer.parseInt(cell.substring(i + 1, i + 1 + DIGITS), 16));
                i += DIGITS;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(text.toString());
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Controls, line ends, and what XML has no place for. */
    private static boolean isAwkward(String text, int i) {
        char c = text.charAt(i);
        return c < ' '
                || c >= 0x7f && c <= 0x9f
                || c == 0x2028
                || c == 0x2029
                || c == 0xfeff
                || c >= 0xfffe
                || Character.isHighSurrogate(c)
                        && (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1)))
                || Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
