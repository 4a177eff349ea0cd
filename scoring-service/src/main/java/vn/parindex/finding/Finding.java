package vn.parindex.finding;

import java.util.Optional;

/**
 * Phát hiện. One thing that is wrong, for a person to mend.
 *
 * @param code stable code such as {@code sum-not-100}; never translated
 * @param severity whether the work stops
 * @param place file, line and column
 * @param what what was found, with the value in parentheses (Vietnamese)
 * @param expected what was expected instead, or how to mend it (Vietnamese)
 * @param example a figure that shows why it is wrong, with the points that it gets (Vietnamese)
 * @param correction a change that would mend it, where one can honestly be proposed
 */
public record Finding(
        String code,
        Severity severity,
        Place place,
        String what,
        String expected,
        Optional<String> example,
        Optional<Correction> correction)
        implements Comparable<Finding> {

    /** A finding that speaks for itself. */
    public Finding(String code, Severity severity, Place place, String what, String expected) {
        this(code, severity, place, what, expected, Optional.empty(), Optional.empty());
    }

    /** An error at a place. */
    public static Finding error(String code, Place place, String what, String expected) {
        return new Finding(code, Severity.ERROR, place, what, expected);
    }

    /** A warning at a place. */
    public static Finding warning(String code, Place place, String what, String expected) {
        return new Finding(code, Severity.WARNING, place, what, expected);
    }

    /** The same finding with a figure that shows it. */
    public Finding withExample(String shown) {
        return new Finding(code, severity, place, what, expected, Optional.of(shown), correction);
    }

    /** The same finding with a proposal that mends it. */
    public Finding withCorrection(Correction proposed) {
        return new Finding(code, severity, place, what, expected, example, Optional.of(proposed));
    }

    /** The same finding without a proposal: nobody could apply it. */
    public Finding withoutCorrection() {
        return new Finding(code, severity, place, what, expected, example, Optional.empty());
    }

    /** The same finding said of another place, such as the cell that a line of a file was written from. */
    public Finding at(Place other) {
        return new Finding(code, severity, other, what, expected, example, correction);
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
