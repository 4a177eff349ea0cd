package vn.parindex.facts;

import java.util.Optional;
import java.util.function.Function;
import vn.parindex.catalogue.Indicator.ValueType;
import vn.parindex.csv.Cell;
import vn.parindex.finding.Findings;

/**
 * The four cells of a row that carry its figure.
 */
record FigureCells(Cell numerator, Cell denominator, Cell value, Cell date) {

    static FigureCells of(Function<String, Cell> row) {
        return new FigureCells(row.apply("numerator"), row.apply("denominator"), row.apply("value"), row.apply("date"));
    }

    /** The figure in the form of the indicator; empty when there is none, which is reported. */
    Optional<Figure> read(IndicatorUse use, Findings findings) {
        ValueType type = use.indicator().type();
        return switch (type) {
            case RATIO, SURVEY_SHARE -> new RatioCells(this, use, findings).read();
            case NUMBER, COUNT, POINTS, SURVEY_MEAN -> new AmountCells(this, use, findings).read();
            case YES_NO, LEVEL, CHECKLIST -> new WordCell(this, use, findings).read();
            case DATE -> DayCell.read(this, use, findings);
        };
    }

    /** Refuses cells that the indicator's type does not use, so that nothing sent is silently dropped. */
    boolean onlyValue(Findings findings, boolean denominatorUsed) {
        int before = findings.size();
        unused(numerator, findings);
        if (!denominatorUsed) {
            unused(denominator, findings);
        }
        return findings.size() == before;
    }

    /** Whether the value is there; its lack is reported. */
    boolean hasValue(Findings findings) {
        if (value.isEmpty()) {
            value.error(findings, "missing-value", "thiếu giá trị", "ghi ở cột value; chưa có số liệu thì bỏ cả dòng");
        }
        return !value.isEmpty();
    }

    private static void unused(Cell cell, Findings findings) {
        if (!cell.isEmpty()) {
            cell.error(findings, "unused-column", "ô " + cell.column() + " không dùng cho chỉ báo này", "để trống");
        }
    }
}
