package vn.parindex.catalogue.web;

import java.time.Instant;
import java.util.Optional;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.Edition;
import vn.parindex.catalogue.PublishedSets.Published;

/**
 * A version of a set as the API lists it.
 *
 * @param digest SHA-256 of the canonical effective text on the period's last day
 * @param inForce whether a run that names no version is scored with it
 * @param published when it was published here; absent for what comes with the program
 * @param supersedes the version that was the last one published until then
 */
record SetVersionBody(
        String set,
        String version,
        String digest,
        String status,
        boolean inForce,
        Optional<Instant> published,
        Optional<String> supersedes) {

    static SetVersionBody of(Edition edition, CriteriaSet set, boolean inForce) {
        return new SetVersionBody(
                edition.id(),
                edition.version(),
                set.digest(),
                set.status(),
                inForce,
                edition.published().map(Published::at),
                edition.published().flatMap(Published::supersedes));
    }
}
