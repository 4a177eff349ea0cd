package vn.parindex.scenario.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Ngày người Việt viết: 31/12/2024. A browser's own field would follow the browser's language, which may be another. */
final class VietnameseDay {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private VietnameseDay() {}

    /** 2024-12-31 as «31/12/2024». */
    static String shown(String plain) {
        return plain.isEmpty() ? plain : SHOWN.format(LocalDate.parse(plain));
    }

    /** «31/12/2024» as 2024-12-31; empty for what is no day. */
    static Optional<String> plain(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip(), TYPED).toString());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
