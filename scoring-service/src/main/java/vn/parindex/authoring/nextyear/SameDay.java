package vn.parindex.authoring.nextyear;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/**
 * Cùng ngày của năm khác. The last day of February stays the last day of February, so that a due date of 29/02 that became
 * 28/02 is 29/02 again in the next leap year.
 */
final class SameDay {

    private SameDay() {}

    static LocalDate of(LocalDate day, int years) {
        LocalDate moved = day.plusYears(years);
        return isLastOfFebruary(day) ? moved.with(TemporalAdjusters.lastDayOfMonth()) : moved;
    }

    /** Whether the last day of a common year's February became the 29th. */
    static boolean becomesLeapDay(LocalDate day, int years) {
        return day.getDayOfMonth() == 28 && of(day, years).getDayOfMonth() == 29;
    }

    private static boolean isLastOfFebruary(LocalDate day) {
        return day.getMonth() == Month.FEBRUARY && day.equals(day.with(TemporalAdjusters.lastDayOfMonth()));
    }
}
