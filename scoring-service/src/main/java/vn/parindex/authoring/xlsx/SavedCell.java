package vn.parindex.authoring.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.finding.Place;

/** A cell as a program saved it, turned into what a person sees in it. */
final class SavedCell {

    /** Excel keeps and shows fifteen digits; what stands behind them in the file comes from binary fractions. */
    private static final MathContext SEEN = new MathContext(15);

    /** No number of a plan has a longer exponent; written out, one with nine digits would fill the memory. */
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:[0-9]{1,20}(?:\\.[0-9]{0,40})?|\\.[0-9]{1,40})(?:[eE][-+]?[0-9]{1,2})?");

    private static final Pattern NOT_PART_OF_FORMAT = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|[gG]eneral");
    private static final Pattern DATE = Pattern.compile("[dmyhs]", Pattern.CASE_INSENSITIVE);
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final BigDecimal DAYS_TO_1904 = new BigDecimal(1462);
    private static final int DAY_LENGTH = 10;

    private SavedCell() {}

    /**
     * What the file says about a cell.
     *
     * @param type as saved: {@code s} a shared text, {@code inlineStr} a text of its own, {@code str} a computed text, {@code
     *     b}, {@code e}, {@code d} a date, else a number
     */
    record Kind(String type, String format) {

        boolean isInline() {
            return type.equals("inlineStr");
        }

        Cell cell(String saved, Place place, BookParts book) throws Refusal {
            return switch (type) {
                case "s" -> shared(saved, place, book);
                case "inlineStr", "str" -> new Cell(Cell.Kind.TEXT, text(saved), "", place);
                case "b" -> new Cell(Cell.Kind.BOOLEAN, saved.equals("1") ? "TRUE" : "FALSE", "", place);
                case "e" -> error(saved, place);
                case "d" -> date(saved, place);
                default ->
                    saved.isBlank()
                            ? new Cell(Cell.Kind.TEXT, "", "", place)
                            : number(saved.strip(), format, place, book);
            };
        }
    }

    private static Cell error(String saved, Place place) {
        return new Cell(Cell.Kind.ERROR, saved, "", place);
    }

    private static Cell shared(String index, Place place, BookParts book) throws Refusal {
        Optional<String> text =
                index.matches("[0-9]{1,7}") ? book.text(Integer.parseInt(index), place) : Optional.empty();
        return text.map(found -> new Cell(Cell.Kind.TEXT, text(found), "", place))
                .orElseGet(() -> error(index, place));
    }

    private static Cell date(String saved, Place place) {
        try {
            Cell day = Cell.date(LocalDate.parse(saved.substring(0, Math.min(DAY_LENGTH, saved.length()))));
            return new Cell(day.kind(), day.text(), day.format(), place);
        } catch (DateTimeException e) {
            return error(saved, place);
        }
    }

    private static Cell number(String saved, String format, Place place, BookParts book) {
        if (!NUMBER.matcher(saved).matches()) {
            return error(saved, place);
        }
        BigDecimal seen = new BigDecimal(saved).round(SEEN);
        Matcher date = DATE.matcher(NOT_PART_OF_FORMAT.matcher(format).replaceAll(""));
        if (date.find()) {
            BigDecimal days = book.from1904() ? seen.add(DAYS_TO_1904) : seen;
            return new Cell(Cell.Kind.DATE, plain(days), Cell.DATE_FORMAT, place);
        }
        return new Cell(format.endsWith("%") ? Cell.Kind.PERCENT : Cell.Kind.NUMBER, plain(seen), format, place);
    }

    /** The decimals that count; a whole number has none. */
    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return stripped.setScale(Math.max(0, stripped.scale())).toPlainString();
    }

    /** Excel writes a carriage return, and an underscore that could be taken for one, by its number. */
    private static String text(String saved) {
        String plain = ESCAPED.matcher(saved).replaceAll(SavedCell::character);
        return Normalizer.normalize(plain.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
    }

    private static String character(MatchResult escaped) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escaped.group(1), 16)));
    }
}
