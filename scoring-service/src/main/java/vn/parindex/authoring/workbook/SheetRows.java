package vn.parindex.authoring.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.parindex.authoring.xlsx.Cell;
import vn.parindex.authoring.xlsx.Sheet;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;

/** Các ô của một trang thành các dòng, by the headings of the first row; their order is free. */
final class SheetRows {

    private final SheetPlan plan;
    private final Sheet sheet;
    private final Findings findings;
    private final SortedMap<Integer, Cell> headings = new TreeMap<>();

    SheetRows(SheetPlan plan, Sheet sheet, Findings findings) {
        this.plan = plan;
        this.sheet = sheet;
        this.findings = findings;
    }

    void addTo(Rows rows) {
        SortedMap<Integer, String> columns = columns(rows.unread());
        RowKinds kinds = new RowKinds(plan, findings);
        for (Sheet.Row row : sheet.rows()) {
            if (row.number() > 1) {
                Line line = line(row, columns);
                if (!line.cells().isEmpty() && kinds.accepts(line)) {
                    rows.add(plan.name(), line);
                }
            }
        }
    }

    private SortedMap<Integer, String> columns(Unread unread) {
        for (Sheet.Row row : sheet.rows()) {
            row.cells()
                    .forEach((column, cell) -> headings.putIfAbsent(
                            column,
                            row.number() == 1 ? cell : new Cell(Cell.Kind.TEXT, "", "", sheet.place(1, column))));
        }
        // a cell beyond the columns is stray, not the rest of a column whose heading was cleared
        headings.tailMap(plan.columns().size() + 1).values().removeIf(Cell::isBlank);
        Headings found = new Headings(plan, headings, findings);
        found.refuseMissing(sheet.place(1, 1));
        unread.add(plan, sheet.name(), found.missing());
        return found.paths();
    }

    private Line line(Sheet.Row row, SortedMap<Integer, String> columns) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        Map<String, Place> places = new LinkedHashMap<>();
        columns.forEach((column, path) -> places.put(path, sheet.place(row.number(), column)));
        row.cells().forEach((column, cell) -> {
            if (columns.containsKey(column)) {
                cells.put(columns.getOrDefault(column, ""), cell);
            } else if (!headings.containsKey(column)) {
                findings.error(
                        "unknown-column", cell.place(), "ô không thuộc cột nào (" + cell.text() + ")", "xóa ô này");
            }
        });
        new Read(findings).textCells(cells);
        int first = columns.isEmpty() ? 1 : columns.firstKey();
        return new Line(sheet.place(row.number(), first), cells, places);
    }
}
