package vn.parindex.authoring.xlsx;

import vn.parindex.finding.Finding;
import vn.parindex.finding.Place;

/** A reason not to read a workbook at all. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    Refusal(String code, Place place, String what, String expected) {
        super(what);
        this.finding = Finding.error(code, place, what, expected);
    }

    Finding finding() {
        return finding;
    }
}
