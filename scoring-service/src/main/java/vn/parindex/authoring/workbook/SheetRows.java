package vn.parindex.authoring.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
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
    private final Headings headings;

    SheetRows(SheetPlan plan, Sheet sheet, Findings findings) {
        this.plan = plan;
        this.sheet = sheet;
        this.findings = findings;
        this.headings = new Headings(plan, findings);
    }

    void addTo(Rows rows) {
        Map<Integer, String> columns = columns();
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

    private Map<Integer, String> columns() {
        Map<Integer, String> columns = new TreeMap<>();
        sheet.rows().stream()
                .filter(row -> row.number() == 1)
                .forEach(row -> row.cells()
                        .forEach((column, cell) ->
                                headings.path(cell, columns.values()).ifPresent(path -> columns.put(column, path))));
        headings.refuseMissing(sheet.place(1, 1), columns.values());
        return columns;
    }

    private Line line(Sheet.Row row, Map<Integer, String> columns) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        Map<String, Place> places = new LinkedHashMap<>();
        columns.forEach((column, path) -> places.put(path, sheet.place(row.number(), column)));
        row.cells().forEach((column, cell) -> {
            if (columns.containsKey(column)) {
                cells.put(columns.getOrDefault(column, ""), cell);
            } else {
                findings.error(
                        "unknown-column", cell.place(), "ô không thuộc cột nào (" + cell.text() + ")", "xóa ô này");
            }
        });
        new Read(findings).textCells(cells);
        return new Line(sheet.place(row.number(), firstColumn(columns)), cells, places);
    }

    private static int firstColumn(Map<Integer, String> columns) {
        return columns.keySet().stream().findFirst().orElse(1);
    }
}
