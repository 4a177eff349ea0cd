package vn.parindex.csv;

import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;

/**
 * Một ô.
 *
 * @param column the header's name for it
 * @param text without surrounding blanks, in Unicode NFC
 * @param place where the cell starts in its line
 */
public record Cell(String column, String text, Place place) {

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Reports an error at this cell; the cell's value is put in parentheses after {@code what}. */
    public void error(Findings findings, String code, String what, String expected) {
        findings.error(code, place, what + " (" + Shown.of(text) + ")", expected);
    }

    /** Reports a warning at this cell, in the same form. */
    public void warning(Findings findings, String code, String what, String expected) {
        findings.warning(code, place, what + " (" + Shown.of(text) + ")", expected);
    }
}
