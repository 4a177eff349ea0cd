package vn.parindex.authoring.workbook;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.authoring.xlsx.Cell;
import vn.parindex.authoring.xlsx.Cell.Kind;
import vn.parindex.catalogue.shape.Scalar;
import vn.parindex.finding.Findings;

/** Số và ngày trong ô, as a Vietnamese or an English Excel leaves them; exact, digit by digit. */
final class Numbers {

    private static final Pattern DECIMALS = Pattern.compile("[#,]*0(?:\\.(0+))?(?:[_;].*)?");
    private static final Pattern WRITTEN = Pattern.compile("(-?[0-9]+)(?:[.,]([0-9]+))?(?:\\s*%\\s*(.*))?");
    private static final Pattern THOUSANDS = Pattern.compile("-?[1-9][0-9]{0,2}(?:\\.[0-9]{3})+(?:\\s*%.*)?");
    private static final Pattern DAY = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");

    private static final int LONGEST = 100;

    private final Findings findings;

    Numbers(Findings findings) {
        this.findings = findings;
    }

    /** The text of a number in the files; what is no number is handed on as it stands, for the table of keys to refuse. */
    String text(Scalar scalar, Cell cell) {
        return switch (cell.kind()) {
            case NUMBER -> asShown(cell);
            case PERCENT -> percent(scalar, cell);
            case DATE -> notDate(cell);
            default -> {
                refuseThousands(cell);
                yield written(cell.text().strip());
            }
        };
    }

    /** 1.500 is one and a half to some and fifteen hundred to others; with a comma it can only be a decimal. */
    private void refuseThousands(Cell cell) {
        if (cell.text().length() <= LONGEST
                && THOUSANDS.matcher(cell.text().strip()).matches()) {
            findings.error(
                    "ambiguous-number",
                    cell.place(),
                    "không rõ dấu chấm là phần thập phân hay hàng nghìn ("
                            + cell.text().strip() + ")",
                    "viết liền 1500, hoặc dùng dấu phẩy thập phân 1,5");
        }
    }

    /** With the decimals that the cell shows: 1.5 shown as 1,50 is 1.50. */
    private static String asShown(Cell cell) {
        BigDecimal number = new BigDecimal(cell.text());
        Matcher decimals = DECIMALS.matcher(cell.format());
        int shown = decimals.matches() && decimals.group(1) != null
                ? decimals.group(1).length()
                : 0;
        return shown > number.scale() ? number.setScale(shown).toPlainString() : number.toPlainString();
    }

    private String percent(Scalar scalar, Cell cell) {
        BigDecimal hundredfold = new BigDecimal(cell.text()).movePointRight(2).stripTrailingZeros();
        String percent = hundredfold.setScale(Math.max(0, hundredfold.scale())).toPlainString() + "%";
        if (scalar != Scalar.PERCENT) {
            findings.error(
                    "percent-cell",
                    cell.place(),
                    "ô có định dạng phần trăm (" + percent + ")",
                    "ghi số dạng chữ hoặc số thường, ví dụ 45 hoặc 100% target");
        }
        return percent;
    }

    private static String written(String text) {
        Matcher number = WRITTEN.matcher(text);
        if (!number.matches()) {
            return text;
        }
        String plain = number.group(2) == null ? number.group(1) : number.group(1) + "." + number.group(2);
        if (number.group(3) == null) {
            return plain;
        }
        return switch (number.group(3).strip()) {
            case "" -> plain + "%";
            case "target", "chỉ tiêu" -> plain + "% target";
            case "max", "tối đa" -> plain + "% max";
            default -> text;
        };
    }

    /** The text of a cell that a closed list of whole numbers may fill. */
    String whole(Cell cell) {
        return cell.kind() == Kind.DATE ? notDate(cell) : cell.text();
    }

    /** A date as the files write it. */
    String day(Cell cell) {
        if (cell.kind() == Kind.DATE || cell.kind() == Kind.NUMBER) {
            BigDecimal number = new BigDecimal(cell.text());
            boolean whole = number.scale() <= 0 && number.precision() - number.scale() <= 6;
            LocalDate day = whole ? Cell.day(number.longValueExact()) : LocalDate.MIN;
            if (!day.isBefore(Written.FIRST_DAY) && !day.isAfter(Written.LAST_DAY)) {
                return day.toString();
            }
        } else if (cell.kind() == Kind.TEXT) {
            Matcher day = DAY.matcher(cell.text().strip());
            if (day.matches()) {
                return day(
                        cell,
                        Integer.parseInt(day.group(3)),
                        Integer.parseInt(day.group(2)),
                        Integer.parseInt(day.group(1)));
            }
        }
        return noDay(cell);
    }

    private String day(Cell cell, int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).toString();
        } catch (DateTimeException e) {
            return noDay(cell);
        }
    }

    private String noDay(Cell cell) {
        findings.error(
                "not-a-date",
                cell.place(),
                "ô không phải ngày (" + cell.text() + ")",
                "cần ngày thật từ năm 1990, hoặc chữ dạng ngày/tháng/năm như 31/12/2024");
        return cell.text();
    }

    /** Excel turns what looks like a date into one. */
    String notDate(Cell cell) {
        findings.error(
                "date-in-cell",
                cell.place(),
                "Excel đã đổi ô thành ngày (" + cell.text() + ")",
                "đổi định dạng ô thành Text rồi gõ lại");
        return cell.text();
    }
}
