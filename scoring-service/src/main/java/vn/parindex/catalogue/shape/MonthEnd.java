package vn.parindex.catalogue.shape;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ngày cuối tháng: what was most likely meant by a day that the month does not have, such as 29 February. */
final class MonthEnd {

    private static final Pattern DAY = Pattern.compile("([0-9]{4})-([0-9]{2})-(29|30|31)");

    private MonthEnd() {}

    /** The last day of the month; empty when the text is no such day. */
    static Optional<String> of(String text) {
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(YearMonth.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)))
                    .atEndOfMonth()
                    .toString());
        } catch (DateTimeException e) {
            return Optional.empty(); // no such month: nothing near was meant
        }
    }
}
