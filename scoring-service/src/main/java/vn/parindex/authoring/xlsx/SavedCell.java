package vn.parindex.authoring.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.CellType;
import vn.parindex.authoring.xlsx.Cell.Kind;
import vn.parindex.finding.Place;

/** A cell as a program saved it, turned into what a person sees in it. */
final class SavedCell {

    /** Excel keeps and shows fifteen digits; what stands behind them in the file comes from binary fractions. */
    private static final MathContext SEEN = new MathContext(15);

    private static final Pattern NOT_PART_OF_FORMAT = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.");
    private static final Pattern DATE = Pattern.compile("[dmyhs]", Pattern.CASE_INSENSITIVE);
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int FIRST_DATE_FORMAT = 14;
    private static final int LAST_DATE_FORMAT = 22;
    private static final int FIRST_TIME_FORMAT = 45;
    private static final int LAST_TIME_FORMAT = 47;

    /** No number of a plan has a longer exponent; written out, one with nine digits would fill the memory. */
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:[0-9]{1,20}(?:\\.[0-9]{0,40})?|\\.[0-9]{1,40})(?:[eE][-+]?[0-9]{1,2})?");

    private SavedCell() {}

    /** @param shift days to add where the workbook counts from another day */
    static Cell of(org.dhatim.fastexcel.reader.Cell saved, Place place, BigDecimal shift) {
        String format = Optional.ofNullable(saved.getDataFormatString()).orElse("");
        String raw = Optional.ofNullable(saved.getRawValue()).orElse("");
        CellType type = saved.getType();
        if (type == CellType.FORMULA || saved.getFormula() != null) {
            return new Cell(
                    Kind.FORMULA, "=" + Optional.ofNullable(saved.getFormula()).orElse(""), "", place);
        }
        return switch (type) {
            case NUMBER -> number(raw, format, saved.getDataFormatId(), place, shift);
            case BOOLEAN -> new Cell(Kind.BOOLEAN, raw, "", place);
            case ERROR -> new Cell(Kind.ERROR, raw, "", place);
            default -> new Cell(Kind.TEXT, text(saved.getText()), "", place);
        };
    }

    private static Cell number(
            String raw,
            String format,
            @org.jspecify.annotations.Nullable Integer formatId,
            Place place,
            BigDecimal shift) {
        if (!NUMBER.matcher(raw).matches()) {
            return new Cell(Kind.ERROR, raw, "", place);
        }
        BigDecimal seen = new BigDecimal(raw).round(SEEN);
        if (isDate(format, formatId == null ? 0 : formatId)) {
            return new Cell(Kind.DATE, plain(seen.add(shift)), Cell.DATE_FORMAT, place);
        }
        Kind kind = format.endsWith("%") ? Kind.PERCENT : Kind.NUMBER;
        return new Cell(kind, plain(seen), format, place);
    }

    /** The decimals that count; a whole number has none. */
    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0).toPlainString() : stripped.toPlainString();
    }

    private static boolean isDate(String format, int id) {
        return id >= FIRST_DATE_FORMAT && id <= LAST_DATE_FORMAT
                || id >= FIRST_TIME_FORMAT && id <= LAST_TIME_FORMAT
                || !format.equalsIgnoreCase("general")
                        && DATE.matcher(NOT_PART_OF_FORMAT.matcher(format).replaceAll(""))
                                .find();
    }

    /** Excel writes a carriage return, and an underscore that could be taken for one, by its number. */
    private static String text(String saved) {
        String plain = ESCAPED.matcher(saved).replaceAll(SavedCell::character);
        return Normalizer.normalize(plain.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
    }

    private static String character(MatchResult escaped) {
        char character = (char) Integer.parseInt(escaped.group(1), 16);
        return character == '\\' || character == '$' ? "\\" + character : String.valueOf(character);
    }
}
