package vn.parindex.facts;

import java.math.BigDecimal;
import java.util.Optional;
import vn.parindex.catalogue.Indicator.ValueType;
import vn.parindex.csv.Cell;
import vn.parindex.finding.Findings;

/** Reads a number, a count, points given by another body, or a survey's mean with its sample size. */
record AmountCells(FigureCells cells, IndicatorUse use, Findings findings) {

    Optional<Figure> read() {
        boolean survey = use.indicator().type() == ValueType.SURVEY_MEAN;
        boolean usable = cells.onlyValue(findings, survey) & cells.hasValue(findings);
        Optional<BigDecimal> value =
                usable ? PlainNumber.read(cells.value(), findings).filter(this::allowed) : Optional.empty();
        if (survey) {
            Optional<BigDecimal> sample = sample();
            return value.flatMap(mean -> sample.map(size -> mean(mean, size)));
        }
        return value.map(this::amount);
    }

    private Figure amount(BigDecimal value) {
        if (use.indicator().type() != ValueType.POINTS) {
            return new Figure.Amount(value);
        }
        use.most()
                .filter(most -> value.compareTo(most) > 0)
                .ifPresent(most -> cells.value()
                        .warning(
                                findings,
                                "points-above-maximum",
                                "điểm được cho cao hơn điểm tối đa",
                                "chỉ tính " + most.toPlainString() + " điểm"));
        return new Figure.Points(value);
    }

    private Figure mean(BigDecimal mean, BigDecimal sample) {
        use.scale()
                .filter(s -> mean.compareTo(s.low()) < 0 || mean.compareTo(s.high()) > 0)
                .ifPresent(s -> cells.value()
                        .warning(
                                findings,
                                "outside-scale",
                                "điểm trung bình ngoài thang điều tra",
                                "từ " + s.low().toPlainString() + " đến "
                                        + s.high().toPlainString()));
        return new Figure.SurveyMean(mean, sample);
    }

    private boolean allowed(BigDecimal value) {
        if (value.signum() < 0 && !use.indicator().signed()) {
            cells.value().error(findings, "negative", "số âm", "chỉ báo này không nhận số âm");
            return false;
        }
        if (use.indicator().type() == ValueType.COUNT && value.scale() > 0) {
            String hint = "số nguyên, không có dấu phân cách hàng nghìn";
            cells.value().error(findings, "not-whole", "số lượng không nguyên", hint);
            return false;
        }
        return true;
    }

    private Optional<BigDecimal> sample() {
        Cell cell = cells.denominator();
        if (cell.isEmpty()) {
            cell.error(findings, "missing-value", "thiếu cỡ mẫu", "ghi số phiếu trả lời ở cột denominator");
            return Optional.empty();
        }
        Optional<BigDecimal> size = PlainNumber.read(cell, findings);
        boolean bad = size.filter(s -> s.signum() <= 0 || s.scale() > 0).isPresent();
        if (bad) {
            cell.error(findings, "bad-sample", "cỡ mẫu không đúng", "số nguyên lớn hơn 0");
        }
        return bad ? Optional.empty() : size;
    }
}
