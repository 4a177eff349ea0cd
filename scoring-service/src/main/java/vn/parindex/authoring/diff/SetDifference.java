package vn.parindex.authoring.diff;

import java.util.Locale;

/**
 * Một thay đổi giữa hai phiên bản.
 *
 * @param place where it stands, as people call it: «tiêu chí 7.3», «điều kiện khống chế K1»
 * @param sentence one whole Vietnamese sentence, the place included
 */
public record SetDifference(DifferenceKind kind, String place, String sentence) {

    /** «Tiêu chí 7.3: chỉ tiêu đổi từ ≥ 45 % thành ≥ 50 %.» */
    static SetDifference at(DifferenceKind kind, String place, String what) {
        String start = place.substring(0, 1).toUpperCase(Locale.ROOT) + place.substring(1);
        return new SetDifference(kind, place, start + ": " + what + ".");
    }
}
