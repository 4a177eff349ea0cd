package vn.parindex.scoring.drools;

import java.text.Normalizer;
import java.util.ArrayList;
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
     * @param whole whether they are the whole sentence, whose frame is another one
     * @param nearest the known phrase or sentence that looks most like them; empty when nothing does
     */
    public record Misunderstood(String fragment, boolean whole, String nearest) {}

    /** Either a sentence or what was not understood. */
    public record Reading(Optional<GateSentence> sentence, Optional<Misunderstood> fault) {}

    private static final List<Phrase> PHRASES = Phrase.of(RuleTexts.vocabulary());
    private static final NearestWords NEAREST = new NearestWords(PHRASES);
    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{N} .,%\"-]{1,600}");
    private static final Pattern QUOTED_FRAME = Pattern.compile("Khi (.+)");
    static final String OUTSIDE_QUOTES = "(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";
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
        if (!ALLOWED.matcher(text).matches()) {
            return misunderstood(raw, true, "");
        }
        if (!QUOTED_FRAME.matcher(text).matches() || halves.length != 2) {
            return misunderstood(raw, true, NEAREST.sentence(text));
        }
        List<Clause> clauses = new ArrayList<>();
        for (String condition : AND.split(halves[0].substring("Khi ".length()), -1)) {
            clauses.add(clause(true, condition));
        }
        clauses.add(clause(false, halves[1]));
        return clauses.stream()
                .filter(clause -> clause.values().containsKey(UNKNOWN))
                .findFirst()
                .map(clause -> misunderstood(clause.text(), false, NEAREST.clause(clause.condition(), clause.text())))
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

    private static Reading misunderstood(String fragment, boolean whole, String nearest) {
        return new Reading(Optional.empty(), Optional.of(new Misunderstood(fragment, whole, nearest)));
    }
}
