package vn.parindex.catalogue;

import java.time.LocalDate;

/**
 * Kỳ chấm.
 *
 * @param from first day
 * @param to last day, the default as-of date
 * @param closes close of the round: the last day a date may carry by default
 */
public record Period(LocalDate from, LocalDate to, LocalDate closes) {}
