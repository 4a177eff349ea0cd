package vn.parindex.authoring.nextyear;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Ngày của một ca kiểm thử dời theo hạn. A day near a due date keeps its distance from it, so that a case one day late is one
 * day late again, also when 29 February moved the due date by a day; other days move by whole years.
 *
 * @param dues of the leaf that is tested
 * @param holidays of the issued set
 */
record MovedDay(List<MovedDue> dues, Set<LocalDate> holidays, int years) {

    private static final long NEAR = 60;

    /**
     * Một hạn trước và sau khi dời.
     *
     * @param of the indicator, or the leaf, whose figure it is for
     * @param before the last day on time
     * @param after the last day on time in the other year
     */
    record MovedDue(Set<String> of, LocalDate before, LocalDate after, boolean workingDays) {}

    /** The day of a figure that is named so in the case. */
    LocalDate of(String figure, LocalDate day) {
        return near(day, due -> due.of().contains(figure));
    }

    /** A day that belongs to no figure: the as-of date, or one in a name. */
    LocalDate of(LocalDate day) {
        return near(day, due -> true);
    }

    private LocalDate near(LocalDate day, Predicate<MovedDue> chosen) {
        return dues.stream()
                .filter(chosen)
                .filter(due -> distance(due, day) <= NEAR)
                .min(Comparator.comparingLong(due -> distance(due, day)))
                .map(due -> kept(due, day))
                .orElseGet(() -> SameDay.of(day, years));
    }

    private static long distance(MovedDue due, LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(due.before(), day));
    }

    private LocalDate kept(MovedDue due, LocalDate day) {
        long days = ChronoUnit.DAYS.between(due.before(), day);
        return due.workingDays() && days > 0
                ? workingDay(due, day)
                : due.after().plusDays(days);
    }

    /** The first day that is as many working days after the due date; on time when no working day lay between. */
    private LocalDate workingDay(MovedDue due, LocalDate day) {
        long late = due.before()
                .plusDays(1)
                .datesUntil(day.plusDays(1))
                .filter(each -> isWorking(each, holidays))
                .count();
        if (late == 0) {
            return due.after();
        }
        Set<LocalDate> moved =
                holidays.stream().map(each -> SameDay.of(each, years)).collect(Collectors.toUnmodifiableSet());
        return Stream.iterate(due.after().plusDays(1), next -> next.plusDays(1))
                .filter(each -> isWorking(each, moved))
                .skip(late - 1)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isWorking(LocalDate day, Set<LocalDate> holidays) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }
}
