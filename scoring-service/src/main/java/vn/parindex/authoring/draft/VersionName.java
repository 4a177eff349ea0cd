package vn.parindex.authoring.draft;

/**
 * Phiên bản nào của bộ nào.
 *
 * @param set the set's id, small letters, digits and hyphens
 * @param version a whole number from 1, as {@code set.yaml} has it
 */
public record VersionName(String set, String version) {

    /** What an id of a set looks like. */
    public static final String SET = "[a-z0-9]+(-[a-z0-9]+)*";

    /** Letters of the longest id. */
    public static final int LONGEST_SET = 100;

    /** What the number of a version looks like. */
    public static final String VERSION = "[1-9][0-9]{0,5}";

    public VersionName {
        if (!set.matches(SET) || !version.matches(VERSION)) {
            throw new IllegalArgumentException("not the name of a version (" + set + " " + version + ")");
        }
    }

    @Override
    public String toString() {
        return set + " " + version;
    }
}
