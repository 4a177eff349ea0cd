package vn.parindex.authoring.workbook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Lời của các khóa for those who show files to people in other ways: the same words as in the workbook. */
public final class KeyWords {

    private KeyWords() {}

    /** The heading of a key, or what is known of it by its last keys; empty for what is no key of the format. */
    public static Optional<String> known(List<String> path) {
        return IntStream.range(0, path.size())
                .mapToObj(from -> Wording.own(String.join(".", path.subList(from, path.size()))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * The heading of a key below its group's: «Văn bản» of a citation; the key itself when it is none of the format, such as
     * the id of an indicator.
     *
     * @param path the key and those that it stands below, outermost first
     */
    public static String heading(List<String> path) {
        String own = known(path).orElse(path.get(path.size() - 1));
        String below = known(path.subList(0, path.size() - 1)).orElse("") + ": ";
        return own.startsWith(below)
                ? own.substring(below.length(), below.length() + 1).toUpperCase(Locale.ROOT)
                        + own.substring(below.length() + 1)
                : own;
    }

    /** What a value of a closed list means; any other value is itself. */
    public static String meaning(String key, String value) {
        return Wording.meaning(key, value).orElse(value);
    }
}
