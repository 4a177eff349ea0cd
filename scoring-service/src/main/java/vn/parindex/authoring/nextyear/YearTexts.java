package vn.parindex.authoring.nextyear;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.catalogue.Period;

/**
 * Năm và ngày trong lời: «năm 2024», «tháng 01/2024», «quý I/2024», «31/12/2024» and, of a day that the case itself has,
 * «28/12», in names and titles; quotes, notes and sources are never touched, nor the day of a numbered document:
 * «Nghị quyết số 01-NQ/TU ngày 04/11/2021» is the same one next year.
 */
final class YearTexts {

    private static final Pattern YEAR =
            Pattern.compile("(?iu)(?<=năm |tháng [0-9]{1,2}/|quý (I|II|III|IV|[1-4])/)[0-9]{4}\\b");
    private static final Pattern DAY =
            Pattern.compile("(?<![0-9/])([0-9]{1,2}/[0-9]{1,2}/[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2})(?![0-9/])");
    /** What stands before the day of a document: its number, with the letters of who issued it. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?iu)[0-9][-/](?=[0-9/-]{0,20}\\p{L})[\\p{L}0-9/-]{1,40},?\\s(của\\s[^0-9,;]{1,80}\\s)?(ký\\s)?ngày\\s$");

    private static final Pattern DAY_OF_YEAR = Pattern.compile("(?<![0-9/])[0-9]{1,2}/[0-9]{1,2}(?![0-9/])");
    private static final List<DateTimeFormatter> PRINTED = List.of(of("dd/MM/uuuu"), of("d/M/uuuu"), of("uuuu-MM-dd"));
    private static final List<DateTimeFormatter> PRINTED_SHORT = List.of(of("dd/MM"), of("d/M"));

    private final Period period;
    private final int years;

    YearTexts(Period period, int years) {
        this.period = period;
        this.years = years;
    }

    private static DateTimeFormatter of(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    /**
     * Of a set for one year only its own year and the year before move: a programme of several years keeps its words.
     *
     * @param known days of which the text speaks, with what they became
     * @param day what any other day becomes
     */
    String moved(String text, Map<LocalDate, LocalDate> known, UnaryOperator<LocalDate> day) {
        String dated = DAY.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        isOfDocument(text, found.start())
                                ? found.group()
                                : day(found.group(), old -> known.getOrDefault(old, day.apply(old)))));
        String shortly = DAY_OF_YEAR
                .matcher(dated)
                .replaceAll(found -> Matcher.quoteReplacement(dayOfYear(found.group(), known)));
        return YEAR.matcher(shortly).replaceAll(found -> year(found.group()));
    }

    /** As {@link #moved(String, Map, UnaryOperator)}, days as they are in another year. */
    String moved(String text) {
        return moved(text, Map.of(), day -> SameDay.of(day, years));
    }

    private static boolean isOfDocument(String text, int day) {
        return NUMBERED.matcher(text.substring(0, day)).find();
    }

    /** Whether a text names the year of the issued set. */
    boolean isOfTheYear(String text) {
        int year = period.from().getYear();
        return year == period.to().getYear()
                && Pattern.compile("(?<![0-9])" + year + "(?![0-9])")
                        .matcher(text)
                        .find();
    }

    private String year(String text) {
        int year = Integer.parseInt(text);
        int own = period.from().getYear();
        boolean moves = own == period.to().getYear() && (year == own || year == own - 1);
        return moves ? String.valueOf(year + years) : text;
    }

    /** A day without a year is only moved when it is one of the case. */
    private static String dayOfYear(String text, Map<LocalDate, LocalDate> known) {
        for (DateTimeFormatter printed : PRINTED_SHORT) {
            for (Map.Entry<LocalDate, LocalDate> day : known.entrySet()) {
                if (printed.format(day.getKey()).equals(text)) {
                    return printed.format(day.getValue());
                }
            }
        }
        return text;
    }

    /** Digits that are no day, such as 31/02 or the number of a document, stay as they are. */
    private static String day(String text, UnaryOperator<LocalDate> moved) {
        for (DateTimeFormatter printed : PRINTED) {
            Optional<LocalDate> day = day(text, printed);
            if (day.isPresent()) {
                return printed.format(moved.apply(day.get()));
            }
        }
        return text;
    }

    private static Optional<LocalDate> day(String text, DateTimeFormatter printed) {
        try {
            return Optional.of(LocalDate.parse(text, printed));
        } catch (DateTimeParseException e) {
            // Written otherwise, or no day.
            return Optional.empty();
        }
    }
}
