package vn.parindex.catalogue.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import vn.parindex.catalogue.Edition;
import vn.parindex.catalogue.PublishedSets;
import vn.parindex.catalogue.PublishedSets.Published;
import vn.parindex.catalogue.SetShelf;

/**
 * Một phiên bản dưới dạng thư mục: a folder {@code rules} with the set, what it extends, the indicators, and the lock's lines
 * of what was published, so that {@code check} finds every changed character. The same version always gives the same bytes.
 */
@Component
class FolderZip {

    /** The earliest moment that a zip can say. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String LOCK = "published.lock";

    private final SetShelf shelf;
    private final PublishedSets published;

    FolderZip(SetShelf shelf, PublishedSets published) {
        this.shelf = shelf;
        this.published = published;
    }

    void write(Edition edition, OutputStream out) throws IOException {
        Map<String, String> rules = new TreeMap<>(shelf.folder(edition).rules());
        rules.put(LOCK, lock(rules));
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : rules.entrySet()) {
                ZipEntry entry = new ZipEntry("rules/" + file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    private String lock(Map<String, String> rules) {
        StringBuilder lines = new StringBuilder("# Mỗi dòng: mã bộ, phiên bản, digest của bản đã công bố.\n");
        for (Published each : published.all()) {
            String header = rules.getOrDefault("sets/" + each.id() + "/set.yaml", "");
            if (header.lines().anyMatch(("version: " + each.version())::equals)) {
                lines.append(each.lockEntry()).append('\n');
            }
        }
        return lines.toString();
    }
}
