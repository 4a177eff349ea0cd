package vn.parindex.catalogue.check;

import java.util.Optional;
import vn.parindex.finding.Correction;
import vn.parindex.finding.Finding;
import vn.parindex.finding.Place;
import vn.parindex.finding.Severity;

/** What a check found, before its code and severity are added; the parts are those of a {@link Finding}. */
record Fault(Place place, String what, String expected, Optional<String> example, Optional<Correction> correction) {

    static Fault at(Place place, String what, String expected) {
        return new Fault(place, what, expected, Optional.empty(), Optional.empty());
    }

    /** With a figure that shows it; none was found: as it is. */
    Fault example(Optional<String> shown) {
        return new Fault(place, what, expected, shown, correction);
    }

    Fault example(String shown) {
        return example(Optional.of(shown));
    }

    /** With a proposal; there is no honest one: as it is. */
    Fault correct(Optional<Correction> proposed) {
        return new Fault(place, what, expected, example, proposed);
    }

    Finding finding(String code, Severity severity) {
        return new Finding(code, severity, place, what, expected, example, correction);
    }
}
