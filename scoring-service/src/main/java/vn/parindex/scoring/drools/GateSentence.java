package vn.parindex.scoring.drools;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Câu khống chế đã hiểu: {@code Khi … [và …] thì …}, split outside quotes, each clause one phrase of the vocabulary.
 *
 * @param clauses conditions in order, then the effect
 */
public record GateSentence(List<Clause> clauses) {
    /**
     * Một vế câu.
     *
     * @param text in straight quotes, as the vocabulary has it
     * @param values leaf, area, grade, percent or points to its value
     */
    public record Clause(boolean condition, String text, Map<String, String> values) {}

    /**
     * Câu không hiểu được.
     *
     * @param fragment the words that are not understood
     * @param nearest the known phrase that looks most like them; empty when the frame itself is wrong
     */
    public record Misunderstood(String fragment, String nearest) {}

    /** Either a sentence or what was not understood. */
    public record Reading(Optional<GateSentence> sentence, Optional<Misunderstood> fault) {}

    private static final List<Phrase> PHRASES = Phrase.of(RuleTexts.vocabulary());
    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{N} .,%\"-]{1,600}");
    private static final Pattern QUOTED_FRAME = Pattern.compile("Khi (.+)");
    private static final String OUTSIDE_QUOTES = "(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";
    private static final Pattern THEN = Pattern.compile(" thì " + OUTSIDE_QUOTES);
    private static final Pattern AND = Pattern.compile(" và " + OUTSIDE_QUOTES);

    /** One entry of the vocabulary: its words with places such as {@code {leaf}}. */
    public record Entry(boolean condition, String text) {}

    /** Everything that can be said, conditions first. */
    public static List<Entry> vocabulary() {
        return PHRASES.stream()
                .map(phrase -> new Entry(phrase.condition(), phrase.text()))
                .toList();
    }

    /** Reads a sentence as the set has it. */
    public static Reading read(String raw) {
        String text = Normalizer.normalize(raw, Normalizer.Form.NFC).strip().replaceAll("[“”«»]", "\"");
        text = text.endsWith(".") ? text.substring(0, text.length() - 1).stripTrailing() : text;
        String[] halves = THEN.split(text, -1);
        if (!ALLOWED.matcher(text).matches() || !QUOTED_FRAME.matcher(text).matches() || halves.length != 2) {
            return misunderstood(raw, "");
        }
        List<Clause> clauses = new ArrayList<>();
        for (String condition : AND.split(halves[0].substring("Khi ".length()), -1)) {
            clauses.add(clause(true, condition));
        }
        clauses.add(clause(false, halves[1]));
        return clauses.stream()
                .filter(clause -> clause.values().containsKey(UNKNOWN))
                .findFirst()
                .map(clause -> misunderstood(clause.text(), nearest(clause)))
                .orElseGet(() -> new Reading(Optional.of(new GateSentence(List.copyOf(clauses))), Optional.empty()));
    }

    private static final String UNKNOWN = "?";

    private static Clause clause(boolean condition, String text) {
        return PHRASES.stream()
                .filter(phrase -> phrase.condition() == condition)
                .flatMap(phrase -> phrase.match(text).stream())
                .findFirst()
                .map(values -> new Clause(condition, text, values))
                .orElseGet(() -> new Clause(condition, text, Map.of(UNKNOWN, "")));
    }

    private static Reading misunderstood(String fragment, String nearest) {
        return new Reading(Optional.empty(), Optional.of(new Misunderstood(fragment, nearest)));
    }

    private static String nearest(Clause clause) {
        return PHRASES.stream()
                .filter(phrase -> phrase.condition() == clause.condition())
                .map(phrase -> phrase.example(clause.text()))
                .min(Comparator.comparingInt(example -> distance(example, clause.text())))
                .orElse("");
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
