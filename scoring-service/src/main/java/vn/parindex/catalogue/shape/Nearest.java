package vn.parindex.catalogue.shape;

import java.util.Collection;
import java.util.Comparator;

/** Suggests the known word nearest to a mistyped one. */
public final class Nearest {

    private Nearest() {}

    /** {@code có phải là «x»? } or nothing, when no known word is near. */
    public static String hint(String word, Collection<String> known) {
        return known.stream()
                .filter(other -> distance(word, other) <= Math.max(1, other.length() / 3))
                .min(Comparator.comparingInt(other -> distance(word, other)))
                .map(other -> "có phải là «" + other + "»? ")
                .orElse("");
    }

    /** Levenshtein's distance; words that are far too long are not compared. */
    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 10) {
            return Integer.MAX_VALUE;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
