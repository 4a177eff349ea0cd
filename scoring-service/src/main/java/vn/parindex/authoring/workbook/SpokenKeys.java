package vn.parindex.authoring.workbook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.finding.Correction;
import vn.parindex.finding.Finding;

/**
 * Câu có khóa của tệp, said for who never opens the files: each key with its heading before it, as in «thiếu “Cơ quan chủ
 * trì” (lead)». What stands in quotation marks, and values in parentheses or behind «một trong:», stay as they are.
 */
public final class SpokenKeys {

    private static final String WORD = "[a-z]+(?:-[a-z]+)*";

    /** Values that may stand somewhere, and the one that is nearest to what stands there; they end the sentence. */
    private static final String VALUES = "(?:có phải là «[^»]*»\\? (?:cần )?)?một trong: .*";

    /** A list of values, a quotation, parentheses, or a word that may be a key, with a word for its value behind it. */
    private static final Pattern PART = Pattern.compile("(?s:" + VALUES + ")|«([^»]*)»|\"[^\"]*\"|\\(([^()]*)\\)"
            + "|(?<![\\p{L}\\p{N}./_-])(" + WORD + ")(?![\\p{L}\\p{N}/_-]|\\.[\\p{L}\\p{N}])"
            + "(?:: (" + WORD + ")(?![\\p{L}\\p{N}.-]))?");

    /** Keys that are plain words as well, or are headed otherwise in each group. */
    private static final Set<String> PLAIN = Set.of("from", "on", "as", "number", "check");

    private static final String METHOD = "cách chấm ";

    private SpokenKeys() {}

    /** The sentence with the headings of its keys; one that has them stays as it is. */
    public static String in(String sentence) {
        return PART.matcher(sentence)
                .replaceAll(found -> Matcher.quoteReplacement(spoken(found, sentence)))
                .replace("một trong các khóa: “", "một trong: “")
                .replace("khóa “", "“");
    }

    /** A finding in such sentences; values of a closed list are said as cells offer them. */
    public static Finding in(Finding found) {
        Optional<SpokenValue> value = SpokenValue.of(found);
        return new Finding(
                found.code(),
                found.severity(),
                found.place(),
                value.map(SpokenValue::what).orElseGet(() -> in(found.what())),
                in(value.map(SpokenValue::expected).orElseGet(found::expected)),
                found.example(),
                found.correction().map(proposed -> value.isPresent() ? proposed : in(proposed)));
    }

    private static Correction in(Correction proposed) {
        return new Correction(in(proposed.says()), proposed.place(), proposed.value());
    }

    private static String spoken(MatchResult found, String sentence) {
        String before = sentence.substring(0, found.start());
        String whole = found.group();
        if (found.group(1) != null) {
            return key(found.group(1)).orElse(whole);
        }
        if (found.group(2) != null) {
            return inside(found.group(2), before).orElse(whole);
        }
        if (found.group(3) == null) {
            return whole;
        }
        Optional<String> value = Optional.ofNullable(found.group(4));
        return word(found.group(3), value, before)
                .orElseGet(() ->
                        found.group(3) + value.map(text -> ": " + in(text)).orElse(""));
    }

    private static Optional<String> inside(String keys, String before) {
        List<String> names = Stream.of(keys.split(", "))
                .flatMap(key -> heading(key).stream())
                .toList();
        String last = before.replaceFirst("[”»]? $", "").toLowerCase(Locale.ROOT);
        boolean said = names.stream().anyMatch(name -> last.endsWith(name.toLowerCase(Locale.ROOT)));
        return said || names.size() != keys.split(", ").length
                ? Optional.empty()
                : Optional.of(names.stream().collect(Collectors.joining("”, “", "“", "”")) + " (" + keys + ")");
    }

    private static Optional<String> word(String word, Optional<String> value, String before) {
        String behind = value.map(text -> ": "
                        + Wording.meaning(word, text)
                                .map(meaning -> meaning + " (" + text + ")")
                                .orElse(text))
                .orElse("");
        if (before.endsWith(METHOD)) {
            return Wording.meaning("method", word).map(meaning -> "“" + meaning + "” (" + word + ")" + behind);
        }
        return before.endsWith("% ") ? Optional.empty() : key(word).map(spoken -> spoken + behind);
    }

    private static Optional<String> key(String key) {
        return heading(key).map(heading -> "“" + heading + "” (" + key + ")");
    }

    private static Optional<String> heading(String key) {
        return PLAIN.contains(key) || !key.matches(WORD) ? Optional.empty() : Wording.own(key);
    }
}
