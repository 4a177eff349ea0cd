package vn.parindex.authoring.draft;

import java.util.List;
import vn.parindex.finding.BadInput;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Place;

/**
 * Ai và vì sao: every step is somebody's and has a reason.
 *
 * @param person user name
 * @param reason in their words, never blank
 * @throws BadInput when the reason holds a control character, which nobody sees and the database does not take
 */
public record Why(String person, String reason) {

    public Why {
        if (person.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("a step needs a person and a reason");
        }
        if (reason.chars().anyMatch(letter -> Character.isISOControl(letter) && !Character.isWhitespace(letter))) {
            throw new BadInput(List.of(Finding.error(
                    "control-character",
                    Place.of("lý do"),
                    "lý do có ký tự điều khiển (" + reason.replaceAll("\\p{Cntrl}", "·") + ")",
                    "xóa ký tự không nhìn thấy được")));
        }
    }
}
