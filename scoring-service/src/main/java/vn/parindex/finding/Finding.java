package vn.parindex.finding;

/**
 * Phát hiện. One thing that is wrong, for a person to mend.
 *
 * @param code stable code such as {@code sum-not-100}; never translated
 * @param severity whether the work stops
 * @param place file, line and column
 * @param what what was found, with the value in parentheses (Vietnamese)
 * @param expected what was expected instead, or how to mend it (Vietnamese)
 */
public record Finding(String code, Severity severity, Place place, String what, String expected)
        implements Comparable<Finding> {

    /** An error at a place. */
    public static Finding error(String code, Place place, String what, String expected) {
        return new Finding(code, Severity.ERROR, place, what, expected);
    }

    /** A warning at a place. */
    public static Finding warning(String code, Place place, String what, String expected) {
        return new Finding(code, Severity.WARNING, place, what, expected);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(Finding other) {
        int byPlace = place.compareTo(other.place);
        return byPlace != 0 ? byPlace : code.compareTo(other.code);
    }

    /** One line: {@code file:line:column: what; expected [code]}. */
    @Override
    public String toString() {
        return place + ": " + what + "; " + expected + " [" + code + "]";
    }
}
