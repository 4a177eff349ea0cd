package vn.parindex.catalogue.yaml;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cách viết một giá trị. Plain when YAML 1.1 and 1.2 both read it back as the same text, or as the same date, integer or
 * yes/no; otherwise in double quotes.
 */
public final class PlainText {

    private static final Pattern SAME_IN_BOTH = Pattern.compile("0|-?[1-9][0-9]*|[0-9]{4}-[0-9]{2}-[0-9]{2}|yes|no");

    /** Texts that some YAML version reads as a number, a time or a sexagesimal. */
    private static final Pattern NUMBER_LIKE = Pattern.compile(
            "[-+]?[0-9][0-9_,.]*(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9_.]+(?:[eE][-+]?[0-9]+)?|[-+]?0[xob][0-9a-fA-F_]+"
                    + "|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\\.[0-9_]*)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)"
                    + "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt ].*)?");

    private static final Set<String> WORDS = Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "~");

    private static final Set<String> SPECIAL = Set.of("=", "<<");

    private static final String FIRST_REFUSED = "-?:,[]{}#&*!|>'\"%@`. ";

    private PlainText() {}

    /**
     * The text as it is written.
     *
     * @param flow whether it stands inside braces or brackets
     */
    public static String of(String text, boolean flow) {
        return isPlain(text, flow) ? text : quoted(text);
    }

    private static boolean isPlain(String text, boolean flow) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        boolean numeric = first >= '0' && first <= '9' || first == '-' || first == '+' || first == '.';
        if ((numeric || text.length() <= 3) && SAME_IN_BOTH.matcher(text).matches()) {
            return true;
        }
        return FIRST_REFUSED.indexOf(first) < 0
                && !text.endsWith(" ")
                && !text.endsWith(":")
                && !text.contains(": ")
                && !text.contains(" #")
                && !isRead(text, numeric)
                && charactersAllowed(text, flow);
    }

    private static boolean isRead(String text, boolean numeric) {
        return numeric && NUMBER_LIKE.matcher(text).matches()
                || text.length() <= 5 && WORDS.contains(text.toLowerCase(java.util.Locale.ROOT))
                || SPECIAL.contains(text);
    }

    private static boolean charactersAllowed(String text, boolean flow) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isEscaped(c) || flow && ",[]{}?".indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** In double quotes, with the escapes of both YAML versions. */
    public static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (isEscaped(c)) {
                out.append("\\u%04x".formatted(c));
            } else {
                out.append((char) c);
            }
        });
        return out.append('"').toString();
    }

    private static boolean isEscaped(int c) {
        return c < ' ' || c >= 0x7f && c <= 0xa0 || c == 0x2028 || c == 0x2029 || c == 0xfeff;
    }
}
