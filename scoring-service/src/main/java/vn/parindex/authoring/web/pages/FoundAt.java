package vn.parindex.authoring.web.pages;

import java.util.Optional;
import vn.parindex.finding.Finding;

/**
 * Một phát hiện và chỗ của nó.
 *
 * @param leaf the leaf, or the criterion that holds leaves; empty when it is about something else
 */
record FoundAt(Finding finding, Optional<String> leaf) {

    /** By which it is found again on the next request: its code and its place. */
    public String key() {
        return finding.code() + " " + finding.place();
    }
}
