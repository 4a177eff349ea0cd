package vn.parindex.authoring.workbook;

import java.util.List;
import vn.parindex.authoring.xlsx.Cell;
import vn.parindex.authoring.xlsx.Page;
import vn.parindex.authoring.xlsx.Page.At;
import vn.parindex.authoring.xlsx.Page.Look;
import vn.parindex.authoring.xlsx.XlsxWriter;

/** Trang so sánh: what is new in green, gone in orange, other in yellow. It is for reading; an import leaves it aside. */
final class DifferencePage {

    static final String SHEET = "So sánh";

    private static final List<String> HEADINGS = List.of("Thay đổi", "Trang", "Của", "Cột", "Trước", "Sau");
    private static final List<Integer> WIDTHS = List.of(12, 22, 30, 30, 60, 60);

    private DifferencePage() {}

    /** @param against how the other version is called */
    static Page of(List<Difference> differences, String against) {
        Page page = new Page(SHEET, false);
        for (int column = 1; column <= HEADINGS.size(); column++) {
            At at = new At(1, column);
            page.put(at, Cell.text(HEADINGS.get(column - 1)));
            page.look(at, Look.HEADING);
            page.column(column, Look.LOCKED, WIDTHS.get(column - 1));
        }
        page.note(new At(1, 1), "So với " + against + ": " + differences.size() + " thay đổi. Trang này chỉ để đọc.");
        int row = 1;
        for (Difference difference : differences) {
            row++;
            row(page, row, difference);
        }
        page.freeze(1, 0);
        return page;
    }

    private static void row(Page page, int row, Difference difference) {
        boolean added = difference.before().isEmpty();
        boolean removed = difference.after().isEmpty();
        Look look = added ? Look.ADDED : removed ? Look.REMOVED : Look.CHANGED;
        List<String> texts = List.of(
                added ? "thêm" : removed ? "bỏ" : "sửa",
                difference.sheet(),
                difference.subject(),
                difference.heading(),
                difference.before().orElse(""),
                difference.after().orElse(""));
        for (int column = 1; column <= texts.size(); column++) {
            At at = new At(row, column);
            String text = texts.get(column - 1);
            page.put(at, Cell.text(text.substring(0, Math.min(text.length(), XlsxWriter.LONGEST_TEXT))));
            page.look(at, look);
        }
    }
}
