package vn.parindex.authoring.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.authoring.xlsx.Cell;
import vn.parindex.authoring.xlsx.Page;
import vn.parindex.authoring.xlsx.Page.At;
import vn.parindex.authoring.xlsx.Page.Look;
import vn.parindex.authoring.xlsx.Sheet;
import vn.parindex.finding.Finding;

/** Sổ đã đánh dấu: the sheets as they were sent, with what is wrong as a note on the very cell. A formula comes back as its text. */
public final class MarkedPages {

    private static final int WIDTH = 24;

    private final Lists lists = new Lists(Map.of());
    private final Map<String, List<Finding>> bySheet;

    private MarkedPages(List<Finding> findings) {
        this.bySheet = findings.stream()
                .collect(Collectors.groupingBy(found -> found.place().file()));
    }

    /** @param findings with cells as places; those about no cell are noted on the first cell of the first sheet */
    public static List<Page> of(List<Sheet> sheets, List<Finding> findings) {
        MarkedPages marked = new MarkedPages(findings);
        List<Page> pages = new ArrayList<>();
        for (Sheet sheet : sheets) {
            if (!LayerBook.NOT_READ.contains(sheet.name())) {
                pages.add(marked.page(sheet));
            }
        }
        pages.stream()
                .findFirst()
                .ifPresent(first -> findings.stream()
                        .filter(found -> sheets.stream()
                                .noneMatch(sheet ->
                                        sheet.name().equals(found.place().file())))
                        .forEach(found -> mark(first, new At(1, 1), found.toString())));
        pages.add(marked.lists.page());
        return pages;
    }

    private Page page(Sheet sheet) {
        Page page = new Page(sheet.name(), false);
        Optional<SheetPlan> plan = SheetPlan.named(sheet.name());
        int last = sheet.rows().stream().mapToInt(Sheet.Row::number).max().orElse(1);
        for (Sheet.Row row : sheet.rows()) {
            row.cells().forEach((column, cell) -> {
                page.put(new At(row.number(), column), cell);
                if (row.number() == 1) {
                    heading(page, plan, cell, column, last);
                } else if (column == 1 && plan.filter(SheetPlan::isUpright).isPresent()) {
                    page.look(new At(row.number(), 1), Look.HEADING);
                }
            });
        }
        page.freeze(1, 1);
        bySheet.getOrDefault(sheet.name(), List.of())
                .forEach(found -> mark(
                        page,
                        new At(
                                Math.max(1, found.place().line()),
                                Math.max(1, found.place().column())),
                        (found.isError() ? "LỖI: " : "Cảnh báo: ") + found.what() + "; " + found.expected() + " ["
                                + found.code() + "]"
                                + found.example()
                                        .map(shown -> "\nVí dụ: " + shown)
                                        .orElse("")));
        return page;
    }

    private void heading(Page page, Optional<SheetPlan> plan, Cell cell, int number, int last) {
        At at = new At(1, number);
        page.look(at, Look.HEADING);
        Optional<Column> column = plan.flatMap(known -> known.columns().stream()
                .filter(one -> Wording.heading(one.path()).equals(cell.text().strip()))
                .findFirst());
        page.column(number, column.map(HeaderPage::look).orElse(Look.OPEN), WIDTH);
        column.ifPresent(known -> {
            page.note(at, Wording.note(known));
            lists.formula(known)
                    .ifPresent(formula ->
                            page.choose(new At(2, number), new At(last + Pages.SPARE_ROWS, number), formula));
        });
    }

    private static void mark(Page page, At at, String text) {
        page.note(at, text);
        page.look(at, Look.FAULT);
    }
}
