package vn.parindex.scoring.drools;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mẫu câu của từ vựng: the left side of one entry of the vocabulary, such as {@code tiêu chí "{leaf}" mất điểm}. Its own
 * strict pattern decides before Drools sees a sentence, so a value is a code, a name or a number and nothing else.
 */
record Phrase(boolean condition, String text, Pattern pattern, List<String> names) {
    private static final Pattern ENTRY = Pattern.compile("\\[(condition|consequence)]([^=]+)=.+");
    private static final Pattern PLACE = Pattern.compile("\\{(leaf|area|grade|percent|points)}");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile("([0-9]+(?:[.,][0-9]+)?)");
    private static final Pattern SHARE = Pattern.compile(NUMBER.pattern() + " ?%");
    private static final Map<String, String> VALUES = Map.of(
            "leaf", "([0-9A-Za-zĐđ]+(?:\\.[0-9A-Za-zĐđ]+)*)",
            "area", "([0-9A-Za-zĐđ]+(?:\\.[0-9A-Za-zĐđ]+)*)",
            "grade", "([\\p{L}\\p{N}]+(?:[ -][\\p{L}\\p{N}]+)*)",
            "percent", "([0-9]{1,6}(?:[.,][0-9]{1,6})?)",
            "points", "([0-9]{1,6}(?:[.,][0-9]{1,6})?)");

    /**
     * All phrases of a vocabulary file.
     *
     * @throws IllegalArgumentException when a line is no entry: a keyword entry would rewrite quoted text
     */
    static List<Phrase> of(String vocabulary) {
        return vocabulary
                .lines()
                .filter(line -> !line.isBlank())
                .map(Phrase::entry)
                .toList();
    }

    private static Phrase entry(String line) {
        Matcher entry = ENTRY.matcher(line);
        if (!entry.matches()) {
            throw new IllegalArgumentException("not a condition or consequence (" + line + ")");
        }
        String text = entry.group(2);
        StringBuilder pattern = new StringBuilder();
        List<String> names = new ArrayList<>();
        int from = 0;
        for (Matcher place = PLACE.matcher(text); place.find(); from = place.end()) {
            pattern.append(Pattern.quote(text.substring(from, place.start()))).append(VALUES.get(place.group(1)));
            names.add(place.group(1));
        }
        pattern.append(Pattern.quote(text.substring(from)));
        return new Phrase(entry.group(1).equals("condition"), text, Pattern.compile(pattern.toString()), names);
    }

    /** The values of a clause by their kind; empty when the clause is not of this phrase. */
    Optional<Map<String, String>> match(String clause) {
        Matcher matcher = pattern.matcher(clause);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            values.put(names.get(i), matcher.group(i + 1));
        }
        return Optional.of(values);
    }

    /**
     * As a person would write it with the values of their words: «tiêu chí "3.2" mất điểm»; «…» for what they do not say, or
     * say twice. A share is a number with «%»: so many points are not so many per cent.
     */
    String example(String words) {
        String unquoted = QUOTED.matcher(words).replaceAll(" ");
        return PLACE.matcher(text).replaceAll(place -> {
            List<String> values =
                    switch (place.group(1)) {
                        case "percent" -> found(SHARE, unquoted);
                        case "points" -> found(NUMBER, unquoted);
                        default -> found(QUOTED, words);
                    };
            List<String> fitting = values.stream()
                    .filter(value -> value.matches(VALUES.getOrDefault(place.group(1), "")))
                    .distinct()
                    .toList();
            return fitting.size() == 1 ? Matcher.quoteReplacement(fitting.get(0)) : "…";
        });
    }

    private static List<String> found(Pattern pattern, String words) {
        return pattern.matcher(words).results().map(each -> each.group(1)).toList();
    }
}
