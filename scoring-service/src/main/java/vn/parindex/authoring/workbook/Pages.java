package vn.parindex.authoring.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.parindex.authoring.xlsx.Cell;
import vn.parindex.authoring.xlsx.Page;
import vn.parindex.authoring.xlsx.Page.At;
import vn.parindex.authoring.xlsx.Page.Look;
import vn.parindex.catalogue.shape.Scalar;
import vn.parindex.catalogue.shape.Shape;

/** Các dòng thành các trang: headings that explain themselves, lists to choose from, widths to read by. */
final class Pages {

    /** Rows below the last one that offer the lists as well. */
    static final int SPARE_ROWS = 300;

    private static final int NARROW = 14;
    private static final int MIDDLE = 24;
    private static final int WIDE = 48;

    private final Lists lists;

    private Pages(Lists lists) {
        this.lists = lists;
    }

    /**
     * All sheets of a layer, the hidden lists last.
     *
     * @param indicators the indicators that a cell offers, by id with their names
     */
    static List<Page> of(Rows rows, Map<String, String> indicators) {
        List<String> offered = indicators.entrySet().stream()
                .map(indicator -> indicator.getKey() + Wording.MEANS + indicator.getValue())
                .toList();
        Pages made = new Pages(new Lists(Map.of("indicator", offered)));
        List<Page> pages = new ArrayList<>();
        for (SheetPlan plan : SheetPlan.ALL) {
            List<Line> lines = rows.on(plan.name());
            pages.add(plan.isUpright() ? HeaderPage.of(plan, lines.get(0), made.lists) : made.page(plan, lines));
        }
        pages.add(made.lists.page());
        return pages;
    }

    private Page page(SheetPlan plan, List<Line> lines) {
        Page page = new Page(plan.name(), false);
        List<Column> columns = plan.columns();
        for (int i = 1; i <= columns.size(); i++) {
            column(page, i, columns.get(i - 1), lines.size());
        }
        for (int row = 0; row < lines.size(); row++) {
            for (int i = 1; i <= columns.size(); i++) {
                At at = new At(row + 2, i);
                lines.get(row).cell(columns.get(i - 1).path()).ifPresent(cell -> page.put(at, cell));
            }
        }
        page.freeze(1, plan.name().equals(SheetPlan.CRITERIA) ? 3 : 1);
        return page;
    }

    private void column(Page page, int number, Column column, int rows) {
        At heading = new At(1, number);
        page.put(heading, Cell.text(Wording.heading(column.path())));
        page.look(heading, Look.HEADING);
        page.note(heading, Wording.note(column));
        page.column(number, HeaderPage.look(column), width(column));
        lists.formula(column)
                .ifPresent(formula -> page.choose(new At(2, number), new At(rows + SPARE_ROWS, number), formula));
    }

    private static int width(Column column) {
        Shape held = Column.held(column.shape());
        if (held instanceof Shape.Text text) {
            boolean sentence = text.scalar() == Scalar.TEXT && !column.path().startsWith("@");
            return sentence ? WIDE : NARROW;
        }
        return held instanceof Shape.Choice ? MIDDLE : WIDE;
    }
}
