package vn.parindex.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Gợi ý. The known word that was most likely meant, for messages such as «có phải …?». */
public final class Nearest {

    private static final int LONGEST = 100;

    private Nearest() {}

    /** The known word with the fewest changed letters, at most a third of the word; ties go to the first in order. */
    public static Optional<String> to(String word, Collection<String> known) {
        if (word.isEmpty() || word.length() > LONGEST) {
            return Optional.empty();
        }
        int allowed = Math.max(1, word.length() / 3);
        return known.stream()
                .filter(k -> Math.abs(k.length() - word.length()) <= allowed)
                .sorted()
                .min(Comparator.comparingInt(k -> changes(word, k)))
                .filter(k -> changes(word, k) <= allowed);
    }

    /** As {@link #to}, of numbers: nothing when several are as near, since 7.9 is as near to 7.1 as to 7.2. */
    public static Optional<String> toCode(String code, Collection<String> known) {
        return to(code, known)
                .filter(near -> known.stream()
                        .noneMatch(other -> !other.equals(near) && changes(code, other) <= changes(code, near)));
    }

    /** {@code có phải là «x»? } for the front of what was expected, or nothing when no known word is near. */
    public static String hint(String word, Collection<String> known) {
        return to(word, known).map(near -> "có phải là «" + near + "»? ").orElse("");
    }

    /** Levenshtein distance, one row at a time. */
    private static int changes(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
