package vn.parindex.catalogue;

import java.math.BigDecimal;

/** Cách xử lý khi nộp trễ. What remains of a milestone that was late (design.md section 5, deadline). */
public sealed interface Late {

    /** Trễ thì không có điểm. */
    record Zero() implements Late {}

    /**
     * A fraction of the milestone's points when at most so many days late (that day included), then nothing.
     *
     * @param percent of the milestone's points, 0..100
     */
    record Fraction(BigDecimal percent, int withinDays) implements Late {}

    /** So many points less for each day, never below 0. */
    record PerDay(BigDecimal points) implements Late {}
}
