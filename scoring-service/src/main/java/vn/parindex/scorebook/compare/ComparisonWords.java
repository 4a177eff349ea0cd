package vn.parindex.scorebook.compare;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import vn.parindex.scorebook.compare.LeafChange.Incomparable;
import vn.parindex.scorebook.compare.LeafChange.Reason;

/** Chữ của một so sánh, the same words as on the page. */
public final class ComparisonWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages.scorebook", Locale.ROOT);

    private ComparisonWords() {}

    /** «không so được: cách chấm khác», «số liệu thay đổi, điều kiện khống chế»; empty when nothing moved. */
    public static String why(LeafChange leaf) {
        return leaf.notComparable()
                .map(ComparisonWords::notComparable)
                .orElseGet(
                        () -> leaf.reasons().stream().map(ComparisonWords::of).collect(Collectors.joining(", ")));
    }

    private static String notComparable(Incomparable hindrance) {
        return WORDS.getString("scorebook.comparison.not-comparable") + ": "
                + WORDS.getString("scorebook.incomparable." + hindrance);
    }

    private static String of(Reason reason) {
        return WORDS.getString("scorebook.reason." + reason);
    }
}
