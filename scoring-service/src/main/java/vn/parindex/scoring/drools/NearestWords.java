package vn.parindex.scoring.drools;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.parindex.commune.VietnameseText;

/** Câu gần nhất: what was probably meant by words that no sentence has. Words typed without accents are the same words. */
final class NearestWords {

    private static final Pattern START = Pattern.compile("(?:khi|neu)[ ,]+");
    private static final Pattern THEN = Pattern.compile(",? thi " + GateSentence.OUTSIDE_QUOTES);
    private static final Pattern AND = Pattern.compile(",? va " + GateSentence.OUTSIDE_QUOTES);
    private static final String UNSAID = "…";

    private final List<Phrase> phrases;

    NearestWords(List<Phrase> phrases) {
        this.phrases = phrases;
    }

    /** A whole sentence; empty text when the words do not even begin like one. */
    String sentence(String words) {
        String text = words.strip().replaceAll("\\s+", " ");
        Matcher start = START.matcher(VietnameseText.plainKey(text));
        if (!start.lookingAt()) {
            return "";
        }
        List<String> halves = split(THEN, text.substring(start.end()));
        List<String> effects = halves.subList(1, halves.size());
        return "Khi "
                + split(AND, halves.get(0)).stream()
                        .map(condition -> clause(true, condition))
                        .collect(Collectors.joining(" và "))
                + " thì "
                + (effects.isEmpty() ? UNSAID : clause(false, String.join(" ", effects)));
    }

    /** A clause, with the values of the words; a share that was said is not left out. */
    String clause(boolean condition, String words) {
        String plain = VietnameseText.plainKey(words);
        return phrases.stream()
                .filter(phrase -> phrase.condition() == condition)
                .map(phrase -> phrase.example(words))
                .min(Comparator.comparing((String example) -> words.contains("%") && !example.contains("%"))
                        .thenComparingInt(example -> distance(VietnameseText.plainKey(example), plain)))
                .orElse("");
    }

    /** Letters with and without accents stand at the same places; where they do not, the text stays whole. */
    private static List<String> split(Pattern between, String text) {
        String plain = VietnameseText.plainKey(text);
        List<String> parts = new ArrayList<>();
        int from = 0;
        Matcher matcher = between.matcher(plain);
        while (plain.length() == text.length() && matcher.find()) {
            parts.add(text.substring(from, matcher.start()));
            from = matcher.end();
        }
        parts.add(text.substring(from));
        return parts;
    }

    /** Levenshtein distance; the texts are short. */
    private static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                int next = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + change);
                diagonal = row[j];
                row[j] = next;
            }
        }
        return row[right.length()];
    }
}
