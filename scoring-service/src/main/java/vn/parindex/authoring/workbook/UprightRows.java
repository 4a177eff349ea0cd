package vn.parindex.authoring.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.parindex.authoring.xlsx.Cell;
import vn.parindex.authoring.xlsx.Sheet;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;

/** The first sheet read back: what a value is in the first column, the value in the second, remarks in the third. */
final class UprightRows {

    private final SheetPlan plan;
    private final Sheet sheet;
    private final Findings findings;
    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();

    UprightRows(SheetPlan plan, Sheet sheet, Findings findings) {
        this.plan = plan;
        this.sheet = sheet;
        this.findings = findings;
    }

    void addTo(Rows rows) {
        List<Sheet.Row> values =
                sheet.rows().stream().filter(row -> row.number() > 1).toList();
        SortedMap<Integer, Cell> names = new TreeMap<>();
        values.forEach(row -> name(row).ifPresent(name -> names.put(row.number(), name)));
        Headings headings = new Headings(plan, names, findings);
        // a row that is not there is a blank one, unless it may be there under another name
        boolean unheaded = headings.paths().isEmpty();
        if (unheaded) {
            headings.refuseMissing(sheet.place(1, 1));
        }
        rows.unread().add(plan, sheet.name(), unheaded || headings.isOneLeft() ? headings.missing() : List.of());
        values.forEach(row -> row(row, headings.paths(), names.containsKey(row.number())));
        rows.add(plan.name(), new Line(sheet.place(1, 1), cells, places));
    }

    /** What a row is; blank where only its value stands, in a row that the sheet has. */
    private Optional<Cell> name(Sheet.Row row) {
        boolean unnamed = row.cells().containsKey(HeaderPage.VALUE)
                && row.number() <= plan.columns().size() + 1;
        return Optional.ofNullable(row.cells().get(1))
                .or(() -> Optional.of(new Cell(Cell.Kind.TEXT, "", "", sheet.place(row.number(), 1)))
                        .filter(blank -> unnamed));
    }

    private void row(Sheet.Row row, SortedMap<Integer, String> paths, boolean named) {
        Optional<Cell> value = Optional.ofNullable(row.cells().get(HeaderPage.VALUE));
        Optional.ofNullable(paths.get(row.number())).ifPresent(path -> {
            places.put(path, sheet.place(row.number(), HeaderPage.VALUE));
            value.ifPresent(cell -> cells.put(path, cell));
        });
        if (!named) {
            value.ifPresent(this::belongsNowhere);
        }
        row.cells().tailMap(HeaderPage.REMARK + 1).values().forEach(this::belongsNowhere);
    }

    private void belongsNowhere(Cell cell) {
        findings.error(
                "unknown-column", cell.place(), "ô không thuộc cột hay mục nào (" + cell.text() + ")", "xóa ô này");
    }
}
