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
 * @param up whether enough is asked for, otherwise too little; empty when neither is said, or what no sentence says
 */
record ClauseSense(Optional<String> subject, Optional<Boolean> up) {

    private static final Pattern SUBJECT = Pattern.compile("\\b(?:tieu chi|linh vuc|chi so|toan phieu|xep loai)\\b");
    private static final Pattern NOT = Pattern.compile("\\b(?:khong|chua|chang)\\b");

    /** What no sentence says: one thing or another, points that are given, a share that is lost, no more than a share. */
    private static final Pattern UNSAYABLE = Pattern.compile("\\bhoac\\b(?! bang)"
            + "|\\b(?:cong|thuong)(?: them)?(?: [0-9.,]+)? diem\\b|\\bdiem (?:cong|thuong)\\b"
            + "|\\bmat\\b[^0-9]*[0-9]"
            + "|(?<!\\btieu )\\bchi (?:dat|duoc|co)\\b[^0-9]*[0-9]");

    /** An effect takes all points or none: «trừ 5 điểm» and «tính 50%» are none that can be said. */
    private static final Pattern PARTLY =
            Pattern.compile("\\b(?:tru|giam)\\b.*\\bdiem\\b|\\btru [0-9]|[0-9] ?%|[0-9] diem\\b");

    /** The first that is said decides: «ít nhất» is no «ít», «đạt dưới» is no «đạt», «tối đa 50» is not «điểm tối đa». */
    private static final List<Way> WAYS = List.of(
            new Way(
                    false,
                    "tro xuong|(?:cao|lon|nhieu) nhat(?: la)?(?= [0-9])|(?<!diem )toi da(?: la)?(?= [0-9])|xep loai (?:toi da|cao nhat)"),
            new Way(true, "tro len|it nhat|toi thieu|xep loai thap nhat|(?:thap|nho) nhat(?: la)?(?= [0-9])"),
            new Way(
                    false,
                    "duoi|thap|it|nho|kem|mat|thieu|tru(?: [0-9.,]+)? diem|tru het|(?:ha (?:xep loai|bac)|xuong)(?!.* qua)"),
            new Way(true, "tu|tren|hon|cao|lon|nhieu|vuot|qua|dat|du|co|duoc"));

    /** Words that are parts of these, and so are not taken for others that are spelled like them. */
    private static final Pattern PARTS = Pattern.compile("nhat|hoac|cong|thuong|giam|xuong|thieu");

    private record Way(boolean up, Pattern words) {
        Way(boolean up, String words) {
            this(up, Pattern.compile("\\b(?:" + words + ")\\b"));
        }
    }

    static ClauseSense of(boolean condition, String words) {
        boolean unsayable = UNSAYABLE.matcher(words).find()
                || (!condition && PARTLY.matcher(words).find());
        return new ClauseSense(
                SUBJECT.matcher(words).results().findFirst().map(MatchResult::group),
                unsayable ? Optional.empty() : up(words));
    }

    private static Optional<Boolean> up(String words) {
        Optional<Boolean> said = WAYS.stream()
                .filter(way -> way.words().matcher(words).find())
                .findFirst()
                .map(Way::up);
        long nots = NOT.matcher(words).results().count();
        return nots % 2 == 0 ? said : Optional.of(!said.orElse(true));
    }

    /** Whether the other says all that this one says; what points no way that is known is kept by none. */
    boolean isKeptBy(ClauseSense other) {
        return (subject.isEmpty() || subject.equals(other.subject)) && up.isPresent() && up.equals(other.up);
    }

    /** Whether a word decides by itself, and so is not taken for another that is spelled like it. */
    static boolean isDecisive(String word) {
        return Stream.concat(Stream.of(NOT, PARTS), WAYS.stream().map(Way::words))
                .anyMatch(words -> words.matcher(word).matches());
    }
}
