package vn.parindex.commune;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.parindex.csv.Cell;
import vn.parindex.finding.Findings;

/**
 * The attributes cell of a unit.
 *
 * @param free what leaves may ask for, ordered by key
 * @param from the reserved key {@code from}
 * @param to the reserved key {@code to}
 */
record UnitAttributes(Map<String, String> free, Optional<LocalDate> from, Optional<LocalDate> to) {

    private static final Pattern ENTRY = Pattern.compile("\\s*([a-z0-9]+(?:-[a-z0-9]+)*)\\s*=\\s*([^=]*[^=\\s])\\s*");

    /** Reads the cell; errors are reported and what is wrong is left out. */
    static UnitAttributes read(Cell cell, Findings findings) {
        Map<String, String> all = new TreeMap<>();
        for (String entry : cell.isEmpty() ? new String[0] : cell.text().split(";", -1)) {
            var parts = ENTRY.matcher(entry);
            if (!parts.matches()) {
                error(cell, findings, "thuộc tính không đúng dạng (" + entry + ")", "khoa=giá trị, ngăn bằng dấu ;");
            } else if (all.putIfAbsent(parts.group(1), parts.group(2)) != null) {
                error(cell, findings, "thuộc tính lặp lại (" + parts.group(1) + ")", "mỗi thuộc tính một lần");
            }
        }
        Optional<LocalDate> from = day(all.remove("from"), cell, findings);
        Optional<LocalDate> to = day(all.remove("to"), cell, findings);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            error(cell, findings, "ngày hết trước ngày bắt đầu (" + cell.text() + ")", "from không sau to");
        }
        return new UnitAttributes(Map.copyOf(all), from, to);
    }

    private static Optional<LocalDate> day(@Nullable String text, Cell cell, Findings findings) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            error(cell, findings, "ngày không đúng (" + text + ")", "from và to là ngày dạng 2025-01-31");
            return Optional.empty();
        }
    }

    private static void error(Cell cell, Findings findings, String what, String expected) {
        findings.error("bad-attribute", cell.place(), what, expected);
    }
}
