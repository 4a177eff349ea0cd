package vn.parindex.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Các phiên bản đã công bố that do not come with the program: where somebody keeps them, the shelf asks for them. */
public interface PublishedSets {

    /** No version but the shipped ones. */
    PublishedSets NONE = new PublishedSets() {
        @Override
        public List<Published> all() {
            return List.of();
        }

        @Override
        public Optional<SetFolder> folder(String id, String version) {
            return Optional.empty();
        }
    };

    /**
     * Một phiên bản đã công bố.
     *
     * @param digest SHA-256 of the canonical effective form
     * @param supersedes the version that was the last one until then
     */
    record Published(String id, String version, String digest, Optional<String> supersedes, Instant at) {

        /** The line of {@code published.lock}: id, version and digest. */
        public String lockEntry() {
            return id + " " + version + " " + digest;
        }
    }

    /** In the order in which they were published. */
    List<Published> all();

    /** The files of a published version with everything around them as it was at its publication. */
    Optional<SetFolder> folder(String id, String version);
}
