package vn.parindex.authoring.workbook;

import java.util.List;
import vn.parindex.authoring.xlsx.Cell;
import vn.parindex.authoring.xlsx.Page;
import vn.parindex.authoring.xlsx.Page.At;
import vn.parindex.authoring.xlsx.Page.Look;
import vn.parindex.authoring.xlsx.XlsxWriter;
import vn.parindex.catalogue.shape.Scalar;
import vn.parindex.catalogue.shape.Shape;

/** The first sheet: one value a row, what it is beside it. */
final class HeaderPage {

    static final int VALUE = 2;
    static final int REMARK = 3;

    private static final int NAME_WIDTH = 34;
    private static final int VALUE_WIDTH = 70;

    private HeaderPage() {}

    static Page of(SheetPlan plan, Line line, Lists lists) {
        Page page = new Page(plan.name(), false);
        page.column(1, Look.LOCKED, NAME_WIDTH);
        page.column(VALUE, Look.OPEN, VALUE_WIDTH);
        page.column(REMARK, Look.LOCKED, VALUE_WIDTH);
        List<String> headings = List.of("Mục", "Giá trị", "Giải thích");
        for (int column = 1; column <= headings.size(); column++) {
            heading(page, new At(1, column), headings.get(column - 1));
        }
        page.note(
                new At(1, 1),
                "Sổ này giữ đúng một lớp của bộ tiêu chí. Tiêu đề được khóa (mật khẩu: " + XlsxWriter.PASSWORD
                        + "). Ô trống: không có khóa. {}: nhóm khóa trống.");
        int row = 1;
        for (Column column : plan.columns()) {
            row++;
            heading(page, new At(row, 1), Wording.heading(column.path()));
            page.put(new At(row, REMARK), Cell.text(Wording.note(column)));
            page.look(new At(row, VALUE), look(column));
            At value = new At(row, VALUE);
            line.cell(column.path()).ifPresent(cell -> page.put(value, cell));
            lists.formula(column).ifPresent(formula -> page.choose(value, value, formula));
        }
        page.freeze(1, 1);
        return page;
    }

    private static void heading(Page page, At at, String text) {
        page.put(at, Cell.text(text));
        page.look(at, Look.HEADING);
    }

    /** How the cells of a column look. */
    static Look look(Column column) {
        boolean day = Column.held(column.shape()) instanceof Shape.Text text && text.scalar() == Scalar.DATE;
        return day ? Look.DAY : Look.OPEN;
    }
}
