package vn.parindex.authoring.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One step to either side of a number, a percentage or a date as a file has it. */
final class Steps {

    static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final Pattern NUMBER = Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?)(%| *% target| *% max)?");

    private Steps() {}

    static List<String> beside(String text, BigDecimal step) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no number: " + text);
        }
        BigDecimal value = new BigDecimal(matcher.group(1));
        String rest = Optional.ofNullable(matcher.group(2)).orElse("");
        return Stream.of(value.subtract(step), value.add(step))
                .filter(moved -> moved.signum() >= 0)
                .map(moved -> moved.toPlainString() + rest)
                .toList();
    }

    static List<String> days(String date) {
        LocalDate day = LocalDate.parse(date);
        return List.of(day.minusDays(1).toString(), day.plusDays(1).toString());
    }

    static String plus(String number, BigDecimal step) {
        return new BigDecimal(number.replace("%", "")).add(step).toPlainString() + (number.endsWith("%") ? "%" : "");
    }
}
