package vn.parindex.catalogue.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Số và ngày viết cho người đọc: decimal comma, day first. */
final class Shown {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private Shown() {}

    /** {@code 79,5 %}. */
    static String figure(BigDecimal figure, Domain domain) {
        BigDecimal plain = figure.signum() == 0 ? BigDecimal.ZERO : figure.stripTrailingZeros();
        return number(plain) + domain.unit();
    }

    /** {@code 1,50}, with the decimals that it has. */
    static String number(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
