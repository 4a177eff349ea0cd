package vn.parindex.catalogue;

import java.time.LocalDate;

/**
 * Thời hạn.
 *
 * @param boundary whether the day itself is still on time
 * @param date the printed date
 */
public record Due(Boundary boundary, LocalDate date) {

    /** «chậm nhất ngày» (by, the day counts) or «trước ngày» (before, it does not). */
    public enum Boundary {
        BY,
        BEFORE
    }

    /** The last day that was on time: {@code before 29/02/2024} gives 28/02/2024. */
    public LocalDate lastDayOnTime() {
        return boundary == Boundary.BY ? date : date.minusDays(1);
    }
}
