package vn.parindex.authoring.workbook;

/** Lời của các khóa for those who show files to people in other ways: the same words as in the workbook. */
public final class KeyWords {

    private KeyWords() {}

    /** The heading of a key; the key itself when it is none of the format, such as the id of an indicator. */
    public static String heading(String key) {
        return Wording.own(key).orElse(key);
    }

    /** What a value of a closed list means; any other value is itself. */
    public static String meaning(String key, String value) {
        return Wording.meaning(key, value).orElse(value);
    }
}
