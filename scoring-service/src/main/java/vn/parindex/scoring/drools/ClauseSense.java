package vn.parindex.scoring.drools;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Ý của một vế: whom it speaks of and which way it points. «Từ 50%» and «dưới 50%» are near by their letters and say the
 * opposite, so what is proposed for a clause has to agree with it in both. Words are lower case without accents.
 *
 * @param subject empty when none is said
 * @param up whether enough is asked for, otherwise too little; empty when neither is said
 */
record ClauseSense(Optional<String> subject, Optional<Boolean> up) {

    private static final Pattern SUBJECT = Pattern.compile("\\b(?:tieu chi|linh vuc|chi so|toan phieu|xep loai)\\b");
    private static final Pattern NOT = Pattern.compile("\\b(?:khong|chua|chang)\\b");

    /** The first that is said decides: «ít nhất» is no «ít», «đạt dưới» is no «đạt». */
    private static final List<Way> WAYS = List.of(
            new Way(false, "tro xuong"),
            new Way(true, "tro len|it nhat|toi thieu"),
            new Way(false, "duoi|thap|it|nho|kem|mat|thieu"),
            new Way(true, "tu|tren|hon|cao|lon|nhieu|vuot|qua|dat|du|co|duoc"));

    private record Way(boolean up, Pattern words) {
        Way(boolean up, String words) {
            this(up, Pattern.compile("\\b(?:" + words + ")\\b"));
        }
    }

    static ClauseSense of(String words) {
        Optional<Boolean> said = WAYS.stream()
                .filter(way -> way.words().matcher(words).find())
                .findFirst()
                .map(Way::up);
        long nots = NOT.matcher(words).results().count();
        return new ClauseSense(
                SUBJECT.matcher(words).results().findFirst().map(MatchResult::group),
                nots % 2 == 0 ? said : Optional.of(!said.orElse(true)));
    }

    /** Whether the other says all that this one says. */
    boolean isKeptBy(ClauseSense other) {
        return (subject.isEmpty() || subject.equals(other.subject)) && (up.isEmpty() || up.equals(other.up));
    }

    /** Whether a word decides by itself, and so is not taken for another that is spelled like it. */
    static boolean isDecisive(String word) {
        return Stream.concat(Stream.of(NOT), WAYS.stream().map(Way::words))
                .anyMatch(words -> words.matcher(word).matches());
    }
}
