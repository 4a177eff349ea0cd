package vn.parindex.authoring.workbook;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.parindex.authoring.xlsx.Cell;
import vn.parindex.authoring.xlsx.Sheet;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Nearest;
import vn.parindex.finding.Place;

/** Các ô của một trang thành các dòng, by the headings of the first row; their order is free. */
final class SheetRows {

    private final SheetPlan plan;
    private final Sheet sheet;
    private final Findings findings;
    private final Map<String, String> pathOf = new LinkedHashMap<>();

    SheetRows(SheetPlan plan, Sheet sheet, Findings findings) {
        this.plan = plan;
        this.sheet = sheet;
        this.findings = findings;
        plan.columns().forEach(column -> pathOf.put(Wording.heading(column.path()), column.path()));
    }

    void addTo(Rows rows) {
        if (plan.isUpright()) {
            rows.add(plan.name(), upright());
            return;
        }
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
                        .forEach((column, cell) -> known(cell, columns).ifPresent(path -> columns.put(column, path))));
        pathOf.forEach((heading, path) -> {
            if (!columns.containsValue(path)) {
                findings.error(
                        "missing-column",
                        sheet.place(1, 1),
                        "thiếu cột (" + heading + ")",
                        "giữ nguyên dòng tiêu đề của sổ đã xuất");
            }
        });
        return columns;
    }

    private Optional<String> known(Cell heading, Map<Integer, String> before) {
        String text = heading.text().strip();
        Optional<String> path = Optional.ofNullable(pathOf.get(text));
        if (path.isEmpty()) {
            findings.error(
                    "unknown-column",
                    heading.place(),
                    "không có cột hoặc mục này (" + text + ")",
                    Nearest.hint(text, pathOf.keySet()) + "giữ nguyên tiêu đề của sổ đã xuất");
        } else if (before.containsValue(path.get())) {
            findings.error("column-twice", heading.place(), "cột hoặc mục viết hai lần (" + text + ")", "giữ một");
            return Optional.empty();
        }
        return path;
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

    /** The first sheet: what it is about in the first column, its value in the second. */
    private Line upright() {
        Map<String, Cell> cells = new LinkedHashMap<>();
        Map<String, Place> places = new LinkedHashMap<>();
        Map<Integer, String> seen = new TreeMap<>();
        Set<Integer> expected = new HashSet<>(List.of(1, HeaderPage.VALUE, HeaderPage.REMARK));
        for (Sheet.Row row : sheet.rows()) {
            if (row.number() == 1) {
                continue;
            }
            Optional<Cell> value = Optional.ofNullable(row.cells().get(HeaderPage.VALUE));
            Optional<Cell> name = Optional.ofNullable(row.cells().get(1));
            Optional<String> path = name.flatMap(cell -> known(cell, seen));
            path.ifPresent(known -> {
                seen.put(row.number(), known);
                places.put(known, sheet.place(row.number(), HeaderPage.VALUE));
                value.ifPresent(cell -> cells.put(known, cell));
            });
            if (name.isEmpty() && value.isPresent()) {
                findings.error(
                        "unknown-column",
                        value.get().place(),
                        "ô không thuộc mục nào (" + value.get().text() + ")",
                        "xóa ô này");
            }
            row.cells().keySet().stream()
                    .filter(column -> !expected.contains(column))
                    .forEach(column -> findings.error(
                            "unknown-column", sheet.place(row.number(), column), "ô không thuộc cột nào", "xóa ô này"));
        }
        return new Line(sheet.place(1, 1), cells, places);
    }
}
