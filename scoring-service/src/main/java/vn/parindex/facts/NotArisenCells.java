package vn.parindex.facts;

import vn.parindex.catalogue.Indicator.ValueType;
import vn.parindex.csv.Cell;
import vn.parindex.finding.Findings;

/** Checks a row that says «không phát sinh». */
final class NotArisenCells {

    private NotArisenCells() {}

    static void check(Cell status, FigureCells cells, IndicatorUse use, Findings findings) {
        if (!use.notArisen()) {
            boolean countable = use.indicator().type() == ValueType.COUNT;
            String remedy = countable ? "không có vụ nào thì ghi value là 0" : "ghi số liệu, hoặc bỏ dòng nếu chưa có";
            status.error(findings, "not-arisen-refused", "chỉ báo này không nhận «không phát sinh»", remedy);
        }
        for (Cell cell : new Cell[] {cells.numerator(), cells.denominator(), cells.value()}) {
            if (!cell.isEmpty()) {
                cell.error(
                        findings,
                        "not-arisen-with-figure",
                        "không phát sinh mà có số liệu",
                        "bỏ số liệu hoặc bỏ not-arisen");
            }
        }
        if (!cells.date().isEmpty()) {
            cells.date()
                    .warning(
                            findings,
                            "unused-date",
                            "ngày của dòng không phát sinh không được dùng",
                            "có thể để trống");
        }
    }
}
