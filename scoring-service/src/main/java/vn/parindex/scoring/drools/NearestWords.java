package vn.parindex.scoring.drools;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.commune.VietnameseText;
import vn.parindex.finding.Nearest;

/** Câu gần nhất: what was probably meant by words that no sentence has. Words typed without accents are the same words. */
final class NearestWords {

    private static final Pattern START = Pattern.compile("(?:khi|neu)[ ,]+");
    private static final Pattern THEN = Pattern.compile(",? thi " + GateSentence.OUTSIDE_QUOTES);
    private static final Pattern AND = Pattern.compile(",? va " + GateSentence.OUTSIDE_QUOTES);
    private static final Pattern SAYS_NOTHING = Pattern.compile("Khi …(?: và …)* thì …");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern LONG_WORD = Pattern.compile("[a-z]{4,}");
    private static final String UNSAID = "…";

    /** No points at all; behind «từ» or «dưới» it is a bound, «khác 0 điểm» is the opposite, and «dưới 50% hoặc 0 điểm» is more. */
    private static final Pattern ZERO = Pattern.compile("(?<!\\b(?:tu|tren|duoi|den|hon|qua|nhat|thieu|da|vuot|khac) )"
            + "(?:\\b(?:bang|duoc|dat|co|chi|la) )*(?<![\\p{Alnum}.,])"
            + "(?:0(?:[.,]0+)? ?%(?: diem(?: toi da)?)?|(?:0(?:[.,]0+)?|khong) diem)(?![\\p{Alnum}.,])"
            + GateSentence.OUTSIDE_QUOTES);

    private static final String NO_POINTS = "không có điểm";

    private final List<Phrase> phrases;
    private final Set<String> known;

    NearestWords(List<Phrase> phrases) {
        this.phrases = phrases;
        this.known = phrases.stream()
                .flatMap(phrase ->
                        Stream.of(VietnameseText.plainKey(phrase.text()).split(" ")))
                .filter(LONG_WORD.asMatchPredicate())
                .collect(Collectors.toUnmodifiableSet());
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
        String sentence = "Khi "
                + split(AND, halves.get(0)).stream()
                        .map(condition -> clauseOrUnsaid(true, condition))
                        .collect(Collectors.joining(" và "))
                + " thì "
                + clauseOrUnsaid(false, String.join(" ", effects));
        return SAYS_NOTHING.matcher(sentence).matches() ? "" : sentence;
    }

    private String clauseOrUnsaid(boolean condition, String words) {
        String clause = words.isEmpty() ? "" : clause(condition, words);
        return clause.isEmpty() ? UNSAID : clause;
    }

    /**
     * A clause, with the values of the words: of those that keep its sense the one that leaves out the fewest of its words,
     * then the one that adds the fewest. A share that was said is not left out. Empty text when none keeps the sense, or
     * there is none: nothing said is better than the opposite.
     */
    String clause(boolean condition, String typed) {
        List<String> around = split(ZERO, typed);
        if (around.size() > 1 && sense(condition, String.join(" ", around)).up().isPresent()) {
            return "";
        }
        String words = String.join(NO_POINTS, around);
        ClauseSense sense = sense(condition, words);
        List<String> said = words(words);
        return phrases.stream()
                .filter(phrase -> phrase.condition() == condition)
                .filter(phrase -> sense.isKeptBy(sense(condition, phrase.text())))
                .map(phrase -> phrase.example(words))
                .min(Comparator.comparing((String example) -> words.contains("%") && !example.contains("%"))
                        .thenComparingInt(example -> leftOut(said, words(example)))
                        .thenComparingInt(example -> leftOut(words(example), said)))
                .orElse("");
    }

    /** What is quoted is a code or a name, which may be «Không đạt». */
    private ClauseSense sense(boolean condition, String clause) {
        return ClauseSense.of(
                condition, String.join(" ", words(QUOTED.matcher(clause).replaceAll(" "))));
    }

    private static int leftOut(List<String> words, List<String> by) {
        List<String> rest = new ArrayList<>(words);
        by.forEach(rest::remove);
        return rest.size();
    }

    private List<String> words(String text) {
        return Stream.of(VietnameseText.plainKey(text).split(" "))
                .map(this::spelled)
                .toList();
    }

    /** A slip of the finger is put right: «dướii» is «dưới». */
    private String spelled(String word) {
        return LONG_WORD.matcher(word).matches() && !ClauseSense.isDecisive(word)
                ? Nearest.to(word, known).orElse(word)
                : word;
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
}
