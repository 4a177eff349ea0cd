package vn.parindex.authoring.web.pages;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.parindex.authoring.workbook.Spoken;
import vn.parindex.finding.Correction;
import vn.parindex.finding.Finding;

/**
 * Một phát hiện và chỗ của nó.
 *
 * @param leaf the leaf, or the criterion or area that holds leaves; empty when it is about something else
 * @param ofArea whether that is an area
 * @param gate the gate; empty when it is about something else
 * @param cases what the worked cases are about that it stands in; empty when it stands in none
 * @param proposal what one click would do; empty when there is none, or when it is about a layer below
 */
record FoundAt(
        Finding finding,
        Optional<String> leaf,
        boolean ofArea,
        Optional<String> gate,
        Optional<String> cases,
        Optional<Correction> proposal) {

    private static final Pattern VALUE = Pattern.compile("\\(([^()]+)\\)$");

    /** By which it is found again on the next request. */
    public String key() {
        return key(finding);
    }

    static String key(Finding finding) {
        return finding.code() + " " + finding.place() + " " + finding.what();
    }

    /** Whether it stands in what is said of the whole set. */
    public boolean ofSet() {
        return finding.place().file().equals("set.yaml");
    }

    /** What was found, with the headings of the keys that it names. */
    public String what() {
        return Spoken.in(finding).what();
    }

    /** What was expected instead, in the same words. */
    public String expected() {
        return Spoken.in(finding).expected();
    }

    /** What one click would do, in the same words. */
    public String proposed() {
        return proposal.map(finding::withCorrection)
                .flatMap(found -> Spoken.in(found).correction())
                .map(Correction::says)
                .orElse("");
    }

    /** The code that has no worked case yet, which is added on a page of its own; empty for other findings. */
    public Optional<String> uncovered() {
        return Optional.of(VALUE.matcher(finding.what()))
                .filter(value -> finding.code().equals("missing-case") && value.find())
                .map(value -> value.group(1));
    }
}
