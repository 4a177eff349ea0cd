package vn.parindex.authoring.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.parindex.catalogue.Area;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.GradeScale;
import vn.parindex.catalogue.Leaf;
import vn.parindex.scoring.GateGrammar;
import vn.parindex.scoring.GateReading;

/**
 * Câu khống chế bằng lời: how a sentence is understood within a set, and the pieces that one can be put together from.
 *
 * @param reading clause by clause
 * @param faults what is not understood or not there, in words
 */
public record GateWords(CriteriaSet set, GateReading reading, List<GateGrammar.Fault> faults) {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    /** A sentence within a set. */
    public static GateWords of(CriteriaSet set, String sentence) {
        return new GateWords(set, GateReading.of(sentence), GateGrammar.check(set, sentence));
    }

    /** The conditions in words, codes with their names. */
    public List<String> conditions() {
        return clauses(true);
    }

    /** What happens when all conditions hold. */
    public List<String> effects() {
        return clauses(false);
    }

    private List<String> clauses(boolean condition) {
        return reading.clauses().stream()
                .filter(clause -> clause.condition() == condition)
                .map(this::words)
                .toList();
    }

    private String words(GateReading.Clause clause) {
        String words = clause.text();
        for (String kind : List.of("leaf", "area")) {
            Optional<String> code = Optional.ofNullable(clause.values().get(kind));
            if (code.isPresent()) {
                String name = choices(kind).getOrDefault(code.get(), "không có trong bộ");
                words = words.replace("\"" + code.get() + "\"", code.get() + " «" + name + "»");
            }
        }
        return words;
    }

    /** What can be chosen for a kind of value: codes with their names; nothing for a number. */
    private Map<String, String> choices(String kind) {
        return choices(set, kind);
    }

    private static Map<String, String> choices(CriteriaSet set, String kind) {
        Map<String, String> choices = new LinkedHashMap<>();
        switch (kind) {
            case "leaf" -> set.leaves().forEach((Leaf leaf) -> choices.put(leaf.code(), leaf.name()));
            case "area" -> set.areas().forEach((Area area) -> choices.put(area.code(), area.name()));
            case "grade" ->
                set.grades().steps().forEach((GradeScale.Step step) -> choices.put(step.name(), step.name()));
            default -> {} // numbers are typed
        }
        return choices;
    }

    /**
     * Một mẫu để chèn.
     *
     * @param number by which the form names it
     * @param parts words and places in their order
     */
    public record Piece(int number, boolean condition, List<Part> parts) {

        /**
         * Chữ, hoặc chỗ của một giá trị.
         *
         * @param kind empty text for words
         * @param choices values with their names; nothing when a number is typed
         */
        public record Part(String words, String kind, Map<String, String> choices) {}

        /** The words with the values. */
        public String with(Map<String, String> values) {
            StringBuilder text = new StringBuilder();
            parts.forEach(
                    part -> text.append(part.kind().isEmpty() ? part.words() : values.getOrDefault(part.kind(), "…")));
            return text.toString();
        }
    }

    /** All phrases of the vocabulary. */
    public static List<Piece> pieces(CriteriaSet set) {
        List<Piece> pieces = new ArrayList<>();
        for (GateReading.Phrase phrase : GateReading.vocabulary()) {
            pieces.add(new Piece(pieces.size(), phrase.condition(), parts(set, phrase.text())));
        }
        return List.copyOf(pieces);
    }

    private static List<Piece.Part> parts(CriteriaSet set, String text) {
        List<Piece.Part> parts = new ArrayList<>();
        int from = 0;
        for (MatchResult place : PLACE.matcher(text).results().toList()) {
            parts.add(new Piece.Part(text.substring(from, place.start()), "", Map.of()));
            parts.add(new Piece.Part("", place.group(1), choices(set, place.group(1))));
            from = place.end();
        }
        parts.add(new Piece.Part(text.substring(from), "", Map.of()));
        return parts;
    }

    /** A sentence with one more clause: a condition is added to the others, an effect replaces the one there is. */
    public static String inserted(String sentence, boolean condition, String clause) {
        String text = sentence.strip();
        int then = text.indexOf(" thì ");
        String conditions = then < 0 ? text : text.substring(0, then);
        String effect = then < 0 ? "" : text.substring(then + " thì ".length()).strip();
        if (!condition) {
            return (conditions.isEmpty() ? "Khi …" : conditions) + " thì " + clause;
        }
        String all = conditions.isEmpty() || conditions.equals("Khi …") || conditions.equals("Khi")
                ? "Khi " + clause
                : conditions + " và " + clause;
        return all + " thì " + (effect.isEmpty() ? "…" : effect);
    }
}
