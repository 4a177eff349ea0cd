package vn.parindex.cli;

import java.util.Locale;
import java.util.ResourceBundle;
import vn.parindex.scoring.Cause;
import vn.parindex.scoring.Outcome;

/** Chữ trên bảng kết quả, the same words as on the pages. */
final class ResultWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages.scorebook", Locale.ROOT);

    private ResultWords() {}

    static String of(Outcome outcome) {
        return WORDS.getString("scorebook.outcome." + outcome);
    }

    static String of(Cause cause) {
        return WORDS.getString("scorebook.cause." + cause);
    }
}
