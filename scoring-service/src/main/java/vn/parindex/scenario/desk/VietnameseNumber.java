package vn.parindex.scenario.desk;

import java.util.Optional;
import java.util.regex.Pattern;

/** Số người Việt viết: a decimal comma; a point is taken for one too, unless it would separate thousands. */
final class VietnameseNumber {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}([.,]\\d{1,10})?");
    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?");

    private VietnameseNumber() {}

    /** 45.5 as «45,5». */
    static String shown(String plain) {
        return plain.replace('.', ',');
    }

    /** «45,5» as 45.5; empty for whatever is no number, «1.234» included, which could mean either. */
    static Optional<String> plain(String typed) {
        String text = typed.strip().replace("\u00a0", "");
        return NUMBER.matcher(text).matches() && !THOUSANDS.matcher(text).matches()
                ? Optional.of(text.replace(',', '.'))
                : Optional.empty();
    }
}
