package vn.parindex.catalogue;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Chỉ báo. What a figure measures.
 *
 * @param unit the word for one whole step, such as «giao dịch», «hồ sơ», «ngày»
 * @param numerator what is counted; empty unless a ratio
 * @param denominator of what; empty unless a ratio
 * @param mayExceed whether a numerator may be above its denominator
 * @param signed whether negative numbers are allowed
 * @param window days a date may fall on; empty: 1 October of the year before to the close of the round
 */
public record Indicator(
        IndicatorId id,
        String name,
        ValueType type,
        String unit,
        String numerator,
        String denominator,
        Better better,
        boolean mayExceed,
        boolean signed,
        Optional<Window> window,
        RollUp rollUp) {

    /** Which way is better. */
    public enum Better {
        HIGHER,
        LOWER
    }

    /** Kiểu giá trị. Which columns of a figures file carry it. */
    public enum ValueType {
        /** numerator and denominator, or a percentage as {@code value}. */
        RATIO,
        /** {@code value}, any decimal number. */
        NUMBER,
        /** {@code value}, a whole number from 0. */
        COUNT,
        /** {@code value}: yes/no, có/không. */
        YES_NO,
        /** {@code value}: a level's name. */
        LEVEL,
        /** {@code date}, or {@code value} = no when nothing was handed in. */
        DATE,
        /** {@code value}: item ids separated by {@code |}. */
        CHECKLIST,
        /** {@code value} = mean, {@code denominator} = sample size. */
        SURVEY_MEAN,
        /** numerator and denominator: satisfied over asked. */
        SURVEY_SHARE,
        /** {@code value} = points given by another body, with {@code source}. */
        POINTS
    }

    /** Days a date of this indicator may fall on, both included. */
    public record Window(LocalDate from, LocalDate to) {}
}
