package vn.parindex.authoring.diff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.parindex.catalogue.Bound;
import vn.parindex.catalogue.Due;
import vn.parindex.catalogue.Late;
import vn.parindex.catalogue.NotArisenPolicy;
import vn.parindex.catalogue.RollUp;

/** Giá trị bằng chữ; equal values have equal words, however many decimals were written. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private Words() {}

    static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    static String points(BigDecimal points) {
        return number(points) + " điểm";
    }

    static String day(LocalDate day) {
        return day.format(DAY);
    }

    static String due(Due due) {
        return (due.boundary() == Due.Boundary.BY ? "chậm nhất ngày " : "trước ngày ") + day(due.date());
    }

    /** «≥ 45 %». */
    static String bound(Bound bound, String unit) {
        return bound.comparison().sign() + " " + number(bound.value()) + unit;
    }

    static String late(Late late) {
        if (late instanceof Late.Fraction fraction) {
            return "còn %s %% khi trễ không quá %d ngày".formatted(number(fraction.percent()), fraction.withinDays());
        }
        return late instanceof Late.PerDay perDay
                ? "mỗi ngày trễ trừ " + points(perDay.points())
                : "trễ thì không có điểm";
    }

    static String notArisen(NotArisenPolicy policy) {
        return switch (policy) {
            case EXCLUDE -> "loại khỏi điểm tối đa";
            case FULL -> "được điểm tối đa";
            case ZERO -> "không điểm";
            case REDISTRIBUTE -> "chia điểm cho các tiêu chí khác của lĩnh vực";
        };
    }

    static String rollUp(RollUp rollUp) {
        return switch (rollUp) {
            case OWN -> "số của huyện";
            case SUM_OF_COMMUNES -> "cộng các xã";
            case SHARE_OF_COMMUNES -> "tỷ lệ xã đạt";
            case OWN_AND_COMMUNES -> "số của huyện và các xã";
        };
    }

    /** «…» around what an analyst wrote; nothing around nothing. */
    static String quoted(String text) {
        return text.isEmpty() ? "" : "«" + text + "»";
    }

    static String yesNo(boolean yes) {
        return yes ? "có" : "không";
    }
}
