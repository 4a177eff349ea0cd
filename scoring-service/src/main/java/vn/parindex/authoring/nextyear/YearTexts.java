package vn.parindex.authoring.nextyear;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.catalogue.Period;

/** Năm và ngày trong lời: «năm 2024» and «31/12/2024» in names and titles; quotes, notes and sources are never touched. */
final class YearTexts {

    private static final Pattern YEAR = Pattern.compile("(?i)(?<=năm )[0-9]{4}\\b");
    private static final Pattern DAY = Pattern.compile("\\b[0-9]{2}/[0-9]{2}/[0-9]{4}\\b");
    private static final DateTimeFormatter PRINTED =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final Period period;
    private final int years;

    YearTexts(Period period, int years) {
        this.period = period;
        this.years = years;
    }

    /** Of a set for one year only its own year and the year before move: a programme of several years keeps its words. */
    String moved(String text, UnaryOperator<LocalDate> day) {
        String dated = DAY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(day(found.group(), day)));
        return YEAR.matcher(dated).replaceAll(found -> year(found.group()));
    }

    /** As {@link #moved(String, UnaryOperator)}, days as they are in another year. */
    String moved(String text) {
        return moved(text, day -> day.plusYears(years));
    }

    private String year(String text) {
        int year = Integer.parseInt(text);
        int own = period.from().getYear();
        boolean moves = own == period.to().getYear() && (year == own || year == own - 1);
        return moves ? String.valueOf(year + years) : text;
    }

    private static String day(String text, UnaryOperator<LocalDate> moved) {
        try {
            return PRINTED.format(moved.apply(LocalDate.parse(text, PRINTED)));
        } catch (DateTimeParseException e) {
            // Digits with slashes that are no day, such as the number of a document, stay as they are.
            return text;
        }
    }
}
