package vn.parindex.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import vn.parindex.runtime.VietnamTime;

/** How numbers and days are printed on Vietnamese pages: decimal comma, day before month, the time of Việt Nam. */
final class Printed {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu", Locale.ROOT).withZone(VietnamTime.ZONE);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** 1.50 as «1,50»: the decimals that were stored, no others. */
    public String number(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    /** The number, or a dash where there is none. */
    public String number(Optional<BigDecimal> number) {
        return number.map(this::number).orElse("–");
    }

    /** A difference with its sign: «+1,50», «−0,25», «0». */
    public String difference(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        return (number.signum() > 0 ? "+" : "−") + number(number.abs());
    }

    public String day(LocalDate day) {
        return VietnameseDay.of(day);
    }

    public String moment(Instant instant) {
        return MOMENT.format(instant);
    }

    /** What a bar that grows to the left leaves free: 100 less its width. */
    public String rest(BigDecimal part, BigDecimal whole) {
        return HUNDRED.subtract(new BigDecimal(width(part, whole))).toPlainString();
    }

    /** A part of a whole as the width of a bar, 0 to 100 with a decimal point. An empty whole gives an empty bar. */
    public String width(BigDecimal part, BigDecimal whole) {
        return whole.signum() <= 0
                ? "0"
                : part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP).toPlainString();
    }
}
