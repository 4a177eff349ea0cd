package vn.parindex.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import vn.parindex.catalogue.Due;

/** Days of a deadline. */
final class Calendar {

    private Calendar() {}

    static LocalDate lastOnTime(Due due) {
        return switch (due.boundary()) {
            case BY -> due.date();
            case BEFORE -> due.date().minusDays(1);
        };
    }

    /** Days in (lastOnTime, day]; only working days count when asked. */
    static int daysLate(LocalDate lastOnTime, LocalDate day, boolean working, Set<LocalDate> holidays) {
        int late = 0;
        for (LocalDate d = lastOnTime.plusDays(1); !d.isAfter(day); d = d.plusDays(1)) {
            boolean weekend = d.getDayOfWeek() == DayOfWeek.SATURDAY || d.getDayOfWeek() == DayOfWeek.SUNDAY;
            late += working && (weekend || holidays.contains(d)) ? 0 : 1;
        }
        return late;
    }
}
