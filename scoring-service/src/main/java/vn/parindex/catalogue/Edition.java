package vn.parindex.catalogue;

import java.util.Optional;
import vn.parindex.catalogue.PublishedSets.Published;

/**
 * Một phiên bản trên kệ, which can be scored with.
 *
 * @param published empty: it comes with the program and was not published here
 */
public record Edition(String id, String version, Optional<Published> published) {

    /** Names this version for ever. */
    public SetRef ref() {
        return SetRef.exactly(id, version);
    }
}
