package vn.parindex.catalogue;

import java.time.LocalDate;

/**
 * Kỳ chấm.
 *
 * @param from first day
 * @param to last day, the default as-of date
 * @param closes close of the round: the last day a date may carry by default
 */
public record Period(LocalDate from, LocalDate to, LocalDate closes) {

    /** As people name it: «2024», or «2021-2025» when it spans years. */
    public String years() {
        return from.getYear() == to.getYear() ? String.valueOf(from.getYear()) : from.getYear() + "-" + to.getYear();
    }
}
