package vn.parindex.authoring.nextyear;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ngày của một lớp đã dời, and whose 28/02 became 29/02. */
final class MovedDates {

    /** Dates that belong to nothing with a number. */
    private static final Map<String, String> CALLED =
            Map.of("from", "ngày đầu kỳ", "to", "ngày cuối kỳ", "closes", "ngày đóng đợt", "holidays", "ngày nghỉ");

    private final int years;
    private final Set<String> leapDays = new LinkedHashSet<>();

    MovedDates(int years) {
        this.years = years;
    }

    /** The day in the other year; {@code of} whom it is said, empty when of the set as a whole. */
    String moved(String written, String key, String of) {
        LocalDate day = LocalDate.parse(written);
        if (SameDay.becomesLeapDay(day, years)) {
            leapDays.add(of.isEmpty() ? CALLED.getOrDefault(key, key) : of);
        }
        return SameDay.of(day, years).toString();
    }

    List<String> leapDays() {
        return List.copyOf(leapDays);
    }
}
