package vn.parindex.scoring.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import vn.parindex.catalogue.Indicator;
import vn.parindex.facts.Figure;
import vn.parindex.scoring.exact.Fraction;

/** Số, ngày và số liệu viết cho người đọc: decimal comma, dd/mm/yyyy; independent of the machine's locale. */
public final class Words {
    private Words() {}

    /** 1.50 becomes 1,50; the decimals stay. */
    public static String points(BigDecimal points) {
        return points.toPlainString().replace('.', ',');
    }

    /** 45.00 becomes 45 and 4.20 becomes 4,2. */
    public static String number(BigDecimal value) {
        BigDecimal bare = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return points(bare.scale() < 0 ? bare.setScale(0) : bare);
    }

    /** dd/mm/yyyy. */
    public static String date(LocalDate date) {
        return two(date.getDayOfMonth()) + "/" + two(date.getMonthValue()) + "/" + date.getYear();
    }

    /** The unit a number of the indicator is written with: « %» for ratios, otherwise its word. */
    public static String withUnit(BigDecimal value, Indicator indicator) {
        return switch (indicator.type()) {
            case RATIO, SURVEY_SHARE -> number(value) + " %";
            case SURVEY_MEAN, POINTS -> number(value) + " điểm";
            default -> number(value) + (indicator.unit().isEmpty() ? "" : " " + indicator.unit());
        };
    }

    /** A figure as an officer would write it, such as «42/100 (42 %)». */
    public static String figure(Figure figure, Indicator indicator) {
        if (figure instanceof Figure.Ratio ratio) {
            return number(ratio.numerator()) + "/" + number(ratio.denominator()) + " (" + percent(ratio) + ")";
        }
        if (figure instanceof Figure.Percent percent) {
            return number(percent.value()) + " %";
        }
        if (figure instanceof Figure.Amount amount) {
            return withUnit(amount.value(), indicator);
        }
        if (figure instanceof Figure.YesNo answer) {
            return answer.yes() ? "có" : "không";
        }
        if (figure instanceof Figure.LevelName level) {
            return level.name();
        }
        if (figure instanceof Figure.Day day) {
            return date(day.date());
        }
        if (figure instanceof Figure.Items items) {
            return items.ids().size() + " ý";
        }
        if (figure instanceof Figure.SurveyMean mean) {
            return number(mean.mean()) + " điểm (" + number(mean.sampleSize()) + " phiếu)";
        }
        return figure instanceof Figure.Points points ? number(points.points()) + " điểm" : "chưa thực hiện";
    }

    /** Two decimals, «≈» when that is not exact, and more decimals when two would hide on which side of a whole it is. */
    private static String percent(Figure.Ratio ratio) {
        Fraction exact = Fraction.of(ratio.numerator().multiply(BigDecimal.valueOf(100)), ratio.denominator());
        for (int scale = 2; scale <= 8; scale += 2) {
            BigDecimal rounded = exact.rounded(scale, RoundingMode.HALF_UP);
            boolean same = Fraction.of(rounded).compareTo(exact) == 0;
            if (same || rounded.stripTrailingZeros().scale() > 0) {
                return (same ? "" : "≈ ") + number(rounded) + " %";
            }
        }
        return "≈ " + number(exact.rounded(10, RoundingMode.HALF_UP)) + " %";
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
