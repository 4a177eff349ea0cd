package vn.parindex.authoring.workbook;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.authoring.xlsx.Cell;
import vn.parindex.authoring.xlsx.Sheet;
import vn.parindex.finding.Findings;

/** Các trang của một sổ thành các dòng; a sheet under another name is refused, and read as what it most likely is. */
final class BookRows {

    private final Rows rows = new Rows();
    private final Findings findings;
    private final Map<String, SheetPlan> missing = new LinkedHashMap<>();

    private BookRows(Findings findings) {
        this.findings = findings;
        SheetPlan.ALL.forEach(plan -> missing.put(plan.name(), plan));
    }

    static Rows of(List<Sheet> sheets, Findings findings) {
        BookRows book = new BookRows(findings);
        sheets.forEach(sheet -> SheetPlan.named(sheet.name()).ifPresent(plan -> book.read(plan, sheet)));
        sheets.stream()
                .filter(sheet -> SheetPlan.named(sheet.name()).isEmpty() && !LayerBook.NOT_READ.contains(sheet.name()))
                .forEach(book::unknown);
        sheets.stream().findFirst().ifPresent(book::refuseMissing);
        return book.rows;
    }

    private void read(SheetPlan plan, Sheet sheet) {
        missing.remove(plan.name());
        if (plan.isUpright()) {
            new UprightRows(plan, sheet, findings).addTo(rows);
        } else {
            new SheetRows(plan, sheet, findings).addTo(rows);
        }
    }

    private void unknown(Sheet sheet) {
        Optional<SheetPlan> likely = Alike.one(sheet.name(), missing.keySet())
                .map(missing::get)
                .or(() -> missing.values().stream()
                        .filter(plan -> hasHeadings(sheet, plan))
                        .findFirst());
        String names = SheetPlan.ALL.stream().map(SheetPlan::name).collect(Collectors.joining(", "));
        findings.error(
                "unknown-sheet",
                sheet.place(1, 1),
                "trang không có trong mẫu (" + sheet.name() + ")",
                likely.map(plan -> "có lẽ là trang «" + plan.name() + "»: đặt lại tên này")
                        .orElse((missing.isEmpty()
                                        ? "xóa trang này khỏi sổ"
                                        : "giữ nguyên tên các trang của sổ đã xuất")
                                + "; các trang: " + names));
        likely.ifPresent(plan -> read(plan, sheet));
    }

    private static boolean hasHeadings(Sheet sheet, SheetPlan plan) {
        Set<String> texts = new LinkedHashSet<>();
        for (Sheet.Row row : sheet.rows()) {
            row.cells().values().stream()
                    .filter(cell -> cell.place().column() == 1 || row.number() == 1)
                    .map(Cell::text)
                    .forEach(texts::add);
        }
        return plan.columns().stream().map(Column::path).map(Wording::heading).allMatch(texts::contains);
    }

    private void refuseMissing(Sheet first) {
        missing.forEach((name, plan) -> {
            rows.unread()
                    .add(plan, name, plan.columns().stream().map(Column::path).toList());
            findings.error(
                    "missing-sheet",
                    first.place(1, 1),
                    "thiếu trang (" + name + ")",
                    "giữ nguyên tên các trang của sổ đã xuất");
        });
    }
}
