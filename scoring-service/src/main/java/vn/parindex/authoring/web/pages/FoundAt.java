package vn.parindex.authoring.web.pages;

import java.util.Optional;
import vn.parindex.finding.Correction;
import vn.parindex.finding.Finding;

/**
 * Một phát hiện và chỗ của nó.
 *
 * @param leaf the leaf, or the criterion or area that holds leaves; empty when it is about something else
 * @param cases what the worked cases are about that it stands in; empty when it stands in none
 * @param proposal what one click would do; empty when there is none, or when it is about a layer below
 */
record FoundAt(Finding finding, Optional<String> leaf, Optional<String> cases, Optional<Correction> proposal) {

    /** By which it is found again on the next request. */
    public String key() {
        return key(finding);
    }

    static String key(Finding finding) {
        return finding.code() + " " + finding.place() + " " + finding.what();
    }
}
