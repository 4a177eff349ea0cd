package vn.parindex.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.catalogue.Indicator.Window;
import vn.parindex.csv.Cell;
import vn.parindex.finding.Findings;

/** Reads dates: as the figure of a deadline, and as the date of any line. */
final class DayCell {

    private static final Pattern VIETNAMESE = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private DayCell() {}

    /** A day, or that nothing was handed in; the date itself has been checked with the line. */
    static Optional<Figure> read(FigureCells cells, IndicatorUse use, Findings findings) {
        boolean usable = cells.onlyValue(findings, false);
        Cell value = cells.value();
        if (!value.isEmpty() && (!cells.date().isEmpty() || !WordCell.isNo(value.text()))) {
            value.error(
                    findings,
                    "not-a-date",
                    "value của việc có thời hạn",
                    "ngày ghi ở cột date; chưa nộp thì value là no");
            return Optional.empty();
        }
        if (!value.isEmpty()) {
            return usable ? Optional.of(new Figure.NotSubmitted()) : Optional.empty();
        }
        if (cells.date().isEmpty()) {
            cells.date()
                    .error(findings, "missing-value", "thiếu ngày", "ngày thực hiện, hoặc value là no khi chưa nộp");
            return Optional.empty();
        }
        Optional<LocalDate> day = date(cells.date(), use.window(), new Findings());
        return usable ? day.map(Figure.Day::new) : Optional.empty();
    }

    /** The line's date; empty when there is none or it is wrong, which is reported. */
    static Optional<LocalDate> date(Cell cell, Window window, Findings findings) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(cell.text());
            if (day.isBefore(window.from()) || day.isAfter(window.to())) {
                String days = "từ " + SHOWN.format(window.from()) + " đến " + SHOWN.format(window.to());
                cell.error(findings, "outside-window", "ngày ngoài khoảng nhận số liệu", days);
                return Optional.empty();
            }
            return Optional.of(day);
        } catch (DateTimeParseException e) {
            cell.error(findings, "bad-date", "ngày không đúng", hint(cell.text()));
            return Optional.empty();
        }
    }

    private static String hint(String text) {
        String form = "ngày có thật, dạng năm-tháng-ngày như 2024-02-29";
        Matcher written = VIETNAMESE.matcher(text);
        if (!written.matches()) {
            return form;
        }
        try {
            LocalDate meant = LocalDate.of(
                    Integer.parseInt(written.group(3)),
                    Integer.parseInt(written.group(2)),
                    Integer.parseInt(written.group(1)));
            return form + "; có phải " + meant + "?";
        } catch (DateTimeException e) {
            return form;
        }
    }
}
