package vn.parindex.authoring.workbook;

import java.util.regex.Pattern;
import vn.parindex.finding.Correction;
import vn.parindex.finding.Finding;

/**
 * Câu của tệp, said on a page or in a workbook: keys with their headings, days as the forms ask for them. Whoever works in
 * the files themselves, with the command line or the API, reads the sentence as it is.
 */
public final class Spoken {

    /** A day that is no part of a name, a file or a longer number. */
    private static final Pattern DAY = Pattern.compile(
            "(?<![\\p{L}\\p{N}./_@-])([0-9]{4})-([0-9]{2})-([0-9]{2})" + "(?![\\p{L}\\p{N}/_@-]|\\.[\\p{L}\\p{N}])");

    /** Shows what was typed into a cell that takes 31/12/2024, which may be refused for being 2024-12-31. */
    private static final String NO_DAY_TYPED = "not-a-date";

    private Spoken() {}

    /** A sentence for people who never open the files. */
    public static String in(String sentence) {
        return SpokenKeys.in(days(sentence));
    }

    /** A finding in such sentences. */
    public static Finding in(Finding found) {
        boolean asTyped = found.code().equals(NO_DAY_TYPED);
        return SpokenKeys.in(new Finding(
                found.code(),
                found.severity(),
                found.place(),
                asTyped ? found.what() : days(found.what()),
                days(found.expected()),
                found.example(),
                found.correction()
                        .map(proposed -> new Correction(days(proposed.says()), proposed.place(), proposed.value()))));
    }

    private static String days(String sentence) {
        return DAY.matcher(sentence).replaceAll("$3/$2/$1").replace("năm-tháng-ngày", "ngày/tháng/năm");
    }

    /** A finding in one such sentence. */
    public static String sentence(Finding found) {
        Finding spoken = in(found);
        return spoken.what() + "; " + spoken.expected();
    }
}
