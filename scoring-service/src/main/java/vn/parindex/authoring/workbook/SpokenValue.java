package vn.parindex.authoring.workbook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.finding.Finding;

/**
 * Giá trị không dùng được: some values are words for keys as well, {@code level} and {@code target} among them, so only the
 * key before the value is said with its heading.
 *
 * @param what what was found; the value is said as it was written
 * @param expected what was expected instead; a closed list is said as the cells of the key offer it
 */
record SpokenValue(String what, String expected) {

    private static final Pattern VALUE = Pattern.compile(
            "((?:giá trị của )?«([^»]+)» không (?:dùng được|hợp với cách chấm [a-z-]+)) (.*)", Pattern.DOTALL);
    private static final Pattern CHOICES = Pattern.compile("(.*một trong: )([^;]+)", Pattern.DOTALL);

    /** Empty when the finding is about no value; what is said already stays as it is. */
    static Optional<SpokenValue> of(Finding found) {
        if (!found.code().equals("wrong-value")) {
            return Optional.empty();
        }
        Matcher value = VALUE.matcher(found.what());
        return Optional.of(
                value.matches()
                        ? new SpokenValue(
                                SpokenKeys.in(value.group(1)) + " " + value.group(3),
                                offered(value.group(2), found.expected()))
                        : new SpokenValue(found.what(), found.expected()));
    }

    private static String offered(String key, String expected) {
        Matcher choices = CHOICES.matcher(expected);
        return choices.matches() ? choices.group(1) + shown(key, choices.group(2)) : expected;
    }

    private static String shown(String key, String values) {
        return Stream.of(values.split(", "))
                .map(value -> Wording.shown(key, value))
                .collect(Collectors.joining("; "));
    }
}
