package vn.parindex.commune;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.parindex.csv.Cell;
import vn.parindex.csv.CsvRow;
import vn.parindex.finding.Findings;

/** Checks the rows of a lineage file. */
final class SuccessionRows {

    private final Findings findings;
    private final Set<List<String>> seen = new HashSet<>();

    SuccessionRows(Findings findings) {
        this.findings = findings;
    }

    /** The step; empty when the row has an error, which is reported. */
    Optional<Succession> read(CsvRow row) {
        Cell from = required(row.cell("predecessor_code"));
        Cell to = required(row.cell("successor_code"));
        Cell source = required(row.cell("source"));
        Optional<LocalDate> effective = day(row.cell("effective"));
        Optional<Boolean> whole = whole(row.cell("whole"));
        boolean complete = !from.isEmpty() && !to.isEmpty() && !source.isEmpty();
        if (!complete || effective.isEmpty() || whole.isEmpty()) {
            return Optional.empty();
        }
        if (!seen.add(List.of(from.text(), to.text(), effective.get().toString()))) {
            from.error(findings, "duplicate-succession", "bước sắp xếp lặp lại", "mỗi bước một dòng");
            return Optional.empty();
        }
        return Optional.of(new Succession(
                new UnitCode(from.text()), new UnitCode(to.text()), effective.get(), whole.get(), source.text()));
    }

    private Optional<LocalDate> day(Cell cell) {
        try {
            return Optional.of(LocalDate.parse(cell.text()));
        } catch (DateTimeParseException e) {
            cell.error(findings, "bad-date", "ngày không đúng", "dạng 2025-01-31");
            return Optional.empty();
        }
    }

    private Optional<Boolean> whole(Cell cell) {
        if (cell.text().equals("yes") || cell.text().equals("no")) {
            return Optional.of(cell.text().equals("yes"));
        }
        cell.error(findings, "bad-value", "whole không đúng", "yes: toàn bộ, no: một phần");
        return Optional.empty();
    }

    private Cell required(Cell cell) {
        if (cell.isEmpty()) {
            cell.error(findings, "missing-value", "thiếu " + cell.column(), "ô này bắt buộc");
        }
        return cell;
    }
}
