package vn.parindex.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Ngày người Việt viết: 31/12/2024. A browser's own field would follow the browser's language, which may be another. */
public final class VietnameseDay {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private VietnameseDay() {}

    /** The day as «31/12/2024». */
    public static String of(LocalDate day) {
        return SHOWN.format(day);
    }

    /** «31/12/2024» or «1/2/2024»; empty for what is no day. */
    public static Optional<LocalDate> read(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip(), TYPED));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
