package vn.parindex.catalogue.check;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.layer.SetFiles;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;

/**
 * A published version never changes: its digest stays the one in {@code published.lock}. A version that is locked stays
 * locked whatever status the file claims, so that setting it back to a draft does not open it.
 */
public final class LockChecks {

    private LockChecks() {}

    /** Adds a finding when the set is another one than was published under its version. */
    public static void check(SetFiles files, MapNode document, CriteriaSet set, Findings findings) {
        Place place = document.placeOf("version");
        Optional<String> locked = locked(files, set.id().value(), set.version());
        if (locked.isEmpty() && set.status().equals("published")) {
            findings.warning(
                    "not-locked",
                    place,
                    "phiên bản đã công bố chưa được khóa (" + set.version() + ")",
                    "ghi vào published.lock khi công bố");
        } else if (locked.isPresent() && !locked.get().equals(set.digest())) {
            findings.error(
                    "published-changed",
                    place,
                    "bộ đã công bố bị thay đổi (phiên bản " + set.version() + ", "
                            + set.digest().substring(0, 12) + ")",
                    "khôi phục nội dung đã công bố ("
                            + locked.get()
                                    .substring(0, Math.min(12, locked.get().length())) + "), hoặc tăng version");
        }
    }

    /** The digest under which a version is locked around these files. */
    public static Optional<String> locked(SetFiles files, String id, String version) {
        String prefix = id + " " + version + " ";
        return files.publishedLock().stream()
                .flatMap(lock -> new String(lock.bytes(), StandardCharsets.UTF_8).lines())
                .filter(line -> line.startsWith(prefix))
                .map(line -> line.substring(prefix.length()).strip())
                .findFirst();
    }
}
