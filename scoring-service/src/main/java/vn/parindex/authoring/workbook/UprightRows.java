package vn.parindex.authoring.workbook;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.parindex.authoring.xlsx.Cell;
import vn.parindex.authoring.xlsx.Sheet;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;

/** The first sheet read back: what a value is in the first column, the value in the second, remarks in the third. */
final class UprightRows {

    private final Sheet sheet;
    private final Findings findings;
    private final Headings headings;
    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();

    UprightRows(SheetPlan plan, Sheet sheet, Findings findings) {
        this.sheet = sheet;
        this.findings = findings;
        this.headings = new Headings(plan, findings);
    }

    void addTo(Rows rows) {
        sheet.rows().stream().filter(row -> row.number() > 1).forEach(this::row);
        rows.add(sheet.name(), new Line(sheet.place(1, 1), cells, places));
    }

    private void row(Sheet.Row row) {
        Optional<Cell> name = Optional.ofNullable(row.cells().get(1));
        Optional<Cell> value = Optional.ofNullable(row.cells().get(HeaderPage.VALUE));
        if (name.isPresent()) {
            headings.path(name.get(), seen).ifPresent(path -> {
                seen.add(path);
                places.put(path, sheet.place(row.number(), HeaderPage.VALUE));
                value.ifPresent(cell -> cells.put(path, cell));
            });
        } else {
            value.ifPresent(this::belongsNowhere);
        }
        row.cells().tailMap(HeaderPage.REMARK + 1).values().forEach(this::belongsNowhere);
    }

    private void belongsNowhere(Cell cell) {
        findings.error(
                "unknown-column", cell.place(), "ô không thuộc cột hay mục nào (" + cell.text() + ")", "xóa ô này");
    }
}
