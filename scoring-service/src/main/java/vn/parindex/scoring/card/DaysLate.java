package vn.parindex.scoring.card;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** Số ngày trễ. */
@FunctionalInterface
public interface DaysLate {
    /**
     * Calendar days after the last day on time, or the Mondays to Fridays that are no holiday in (last day, day]. A plan
     * due on Friday 29/03/2024 and handed in on Monday 01/04/2024 is 3 calendar days and 1 working day late.
     */
    DaysLate STANDARD = (lastDay, day, working, holidays) -> {
        if (!day.isAfter(lastDay)) {
            return 0;
        }
        return Math.toIntExact(
                working
                        ? lastDay.plusDays(1)
                                .datesUntil(day.plusDays(1))
                                .filter(each -> isWorkingDay(each, holidays))
                                .count()
                        : ChronoUnit.DAYS.between(lastDay, day));
    };

    /** 0 when on time. */
    int count(LocalDate lastDayOnTime, LocalDate day, boolean working, Set<LocalDate> holidays);

    private static boolean isWorkingDay(LocalDate day, Set<LocalDate> holidays) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }
}
