package vn.parindex.authoring.xlsx;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.parindex.finding.Place;

/**
 * Một ô.
 *
 * @param text what the cell holds: its text; its number as decimal digits, also for a date (days since 30 December 1899) and
 *     a percentage (50 % is 0.5); its formula
 * @param format how Excel shows the number; empty when nothing is said
 * @param place sheet, row and column, counted from 1
 */
public record Cell(Kind kind, String text, String format, Place place) {

    /** How a date is shown. */
    public static final String DATE_FORMAT = "dd/mm/yyyy";

    static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,7}");
    private static final Place NOWHERE = Place.of("");

    /** What a cell holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        PERCENT,
        BOOLEAN,
        FORMULA,
        ERROR
    }

    /** A text, to be written. */
    public static Cell text(String text) {
        return new Cell(Kind.TEXT, text, "", NOWHERE);
    }

    /** A real date, to be written. */
    public static Cell date(LocalDate date) {
        return new Cell(Kind.DATE, String.valueOf(ChronoUnit.DAYS.between(DAY_ZERO, date)), DATE_FORMAT, NOWHERE);
    }

    /** What a person sees in the cell, a date as 31/12/2024. */
    public String shown() {
        return kind == Kind.DATE && WHOLE.matcher(text).matches() ? DAY.format(day(Long.parseLong(text))) : text;
    }

    /** The day that a number stands for when it is shown as a date. */
    public static LocalDate day(long number) {
        return DAY_ZERO.plusDays(number);
    }

    /** Whether there is nothing in it but blanks. */
    public boolean isBlank() {
        return kind == Kind.TEXT && text.isBlank();
    }
}
