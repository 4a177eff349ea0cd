package vn.parindex.authoring.cases;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import vn.parindex.scoring.CaseResult.Difference;
import vn.parindex.scoring.Cause;
import vn.parindex.scoring.Outcome;

/**
 * Điều ca ghi và điều máy chấm ra, bằng chữ: causes and outcomes as on the cards, numbers with a comma. The keys of the files
 * say nothing to an officer.
 */
public final class ResultWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages.scorebook", Locale.ROOT);

    private ResultWords() {}

    /** What a case expects, or what came out; a dash for nothing. */
    public static String of(Difference about, String value) {
        return named(value).or(() -> answer(about, value)).orElseGet(() -> plain(value));
    }

    /** The same with the key, for who may have to write it into a case: «dưới mức sàn (BELOW_FLOOR)». */
    public static String withKey(Difference about, String value) {
        return named(value).map(words -> words + " (" + value + ")").orElseGet(() -> of(about, value));
    }

    private static Optional<String> named(String value) {
        Stream<String> causes = Arrays.stream(Cause.values())
                .filter(cause -> cause.name().equals(value))
                .map(cause -> "scorebook.cause." + cause);
        Stream<String> outcomes = Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.name().equals(value))
                .map(outcome -> "scorebook.outcome." + outcome);
        return Stream.concat(causes, outcomes).findFirst().map(WORDS::getString);
    }

    private static Optional<String> answer(Difference about, String value) {
        String verb = about.isEffect() ? " tác động" : "";
        return switch (value) {
            case "yes" -> Optional.of("có" + verb);
            case "no" -> Optional.of("không" + verb);
            default -> Optional.empty();
        };
    }

    private static String plain(String value) {
        if (value.isEmpty()) {
            return "–";
        }
        return value.matches("-?[0-9]+\\.[0-9]+") ? value.replace('.', ',') : value;
    }
}
