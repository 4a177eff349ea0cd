package vn.parindex.authoring.draft;

import java.util.List;
import java.util.regex.Pattern;
import vn.parindex.finding.BadInput;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Place;

/**
 * Ai và vì sao: every step is somebody's and has a reason.
 *
 * @param person user name
 * @param reason in their words, with something that can be seen
 * @throws BadInput when nothing of the reason can be seen, or it holds a control character, which the database does not take
 */
public record Why(String person, String reason) {

    /**
     * Blanks, and what has no shape of its own. Unicode counts the Hangul fillers, which stand for a missing letter, among the
     * letters, and the empty Braille cell among the signs, so they are named; marks show on a letter only.
     */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\s\\p{Z}\\p{C}\\p{M}\\u115F\\u1160\\u3164\\uFFA0\\u2800]*");

    public Why {
        if (person.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("a step needs a person and a reason");
        }
        if (!isSeen(reason)) {
            throw new BadInput(List.of(Finding.error(
                    "control-character",
                    Place.of("lý do"),
                    "lý do chỉ có ký tự không nhìn thấy được",
                    "viết vì sao, bằng chữ đọc được")));
        }
        if (reason.chars().anyMatch(letter -> Character.isISOControl(letter) && !Character.isWhitespace(letter))) {
            throw new BadInput(List.of(Finding.error(
                    "control-character",
                    Place.of("lý do"),
                    "lý do có ký tự điều khiển (" + reason.replaceAll("\\p{Cntrl}", "·") + ")",
                    "xóa ký tự không nhìn thấy được")));
        }
    }

    /** Whether there is anything to read: blanks of all kinds and letters without a shape say nothing to the history. */
    public static boolean isSeen(String reason) {
        return !UNSEEN.matcher(reason).matches();
    }
}
