package vn.parindex.csv;

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
}
