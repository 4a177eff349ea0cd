package vn.parindex.facts;

import java.math.BigDecimal;
import java.util.Optional;
import vn.parindex.catalogue.Indicator.ValueType;
import vn.parindex.csv.Cell;
import vn.parindex.finding.Findings;

/** Reads a ratio: numerator and denominator, or a percentage as the value, never both. */
record RatioCells(FigureCells cells, IndicatorUse use, Findings findings) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Optional<Figure> read() {
        boolean parts = !cells.numerator().isEmpty() || !cells.denominator().isEmpty();
        if (!cells.value().isEmpty()) {
            return parts ? both() : percent(cells.value());
        }
        if (!parts) {
            error(cells.numerator(), "missing-value", "thiếu tử số và mẫu số", "chưa có số liệu thì bỏ cả dòng");
            return Optional.empty();
        }
        Optional<BigDecimal> numerator = part(cells.numerator(), "tử số");
        Optional<BigDecimal> denominator = part(cells.denominator(), "mẫu số");
        if (numerator.isEmpty() || denominator.isEmpty()) {
            return Optional.empty();
        }
        return ratio(numerator.get(), denominator.get());
    }

    private Optional<Figure> both() {
        error(
                cells.value(),
                "value-and-numerator",
                "có cả value và tử số, mẫu số",
                "chỉ ghi một cách: tử số và mẫu số, hoặc tỷ lệ %");
        return Optional.empty();
    }

    private Optional<Figure> percent(Cell cell) {
        if (use.indicator().type() == ValueType.SURVEY_SHARE) {
            error(
                    cell,
                    "unused-column",
                    "tỷ lệ hài lòng không ghi ở value",
                    "ghi số người hài lòng và số người trả lời");
            return Optional.empty();
        }
        Optional<BigDecimal> percent = PlainNumber.read(cell, findings);
        return percent.filter(p -> signAllowed(cell, p) && percentAllowed(cell, p))
                .map(Figure.Percent::new);
    }

    private Optional<BigDecimal> part(Cell cell, String what) {
        if (cell.isEmpty()) {
            error(cell, "missing-value", "thiếu " + what, "tỷ lệ cần cả tử số và mẫu số");
            return Optional.empty();
        }
        PlainNumber.warnOfThousands(cell, findings);
        return PlainNumber.read(cell, findings);
    }

    private Optional<Figure> ratio(BigDecimal numerator, BigDecimal denominator) {
        if (denominator.signum() == 0) {
            zeroDenominator(numerator.signum() == 0);
            return Optional.empty();
        }
        if (denominator.signum() < 0) {
            error(cells.denominator(), "negative", "mẫu số âm", "mẫu số lớn hơn 0");
            return Optional.empty();
        }
        if (!signAllowed(cells.numerator(), numerator)) {
            return Optional.empty();
        }
        if (numerator.compareTo(denominator) > 0 && !use.indicator().mayExceed()) {
            String most = "nhiều nhất bằng mẫu số (" + denominator.toPlainString() + ")";
            error(cells.numerator(), "numerator-above-denominator", "tử số lớn hơn mẫu số", most);
            return Optional.empty();
        }
        return Optional.of(new Figure.Ratio(numerator, denominator));
    }

    private void zeroDenominator(boolean overZero) {
        if (!overZero) {
            error(cells.denominator(), "zero-denominator", "mẫu số bằng 0", "mẫu số lớn hơn 0");
            return;
        }
        String remedy = use.notArisen()
                ? "nếu không phát sinh, để trống số liệu và ghi status là not-arisen"
                : "mẫu số lớn hơn 0; chỉ báo này không nhận not-arisen";
        error(cells.denominator(), "zero-over-zero", "tử số và mẫu số đều bằng 0", remedy);
    }

    private boolean percentAllowed(Cell cell, BigDecimal percent) {
        boolean allowed = percent.compareTo(HUNDRED) <= 0 || use.indicator().mayExceed();
        if (!allowed) {
            error(cell, "percentage-above-100", "tỷ lệ trên 100 %", "từ 0 đến 100");
        }
        return allowed;
    }

    private boolean signAllowed(Cell cell, BigDecimal number) {
        boolean allowed = number.signum() >= 0 || use.indicator().signed();
        if (!allowed) {
            error(cell, "negative", "số âm", "chỉ báo này không nhận số âm");
        }
        return allowed;
    }

    private void error(Cell cell, String code, String what, String expected) {
        cell.error(findings, code, what, expected);
    }
}
