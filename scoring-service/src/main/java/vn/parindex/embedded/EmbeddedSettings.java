package vn.parindex.embedded;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the embedded server is run.
 *
 * @param directory where the data lie; made when missing
 * @param binaries where the programs are unpacked to
 * @param durable true: a committed transaction survives a power cut; false (tests): quicker, and it may not
 * @param server further PostgreSQL settings by name
 */
public record EmbeddedSettings(Path directory, Path binaries, boolean durable, Map<String, String> server) {

    public EmbeddedSettings {
        directory = directory.toAbsolutePath().normalize();
        binaries = binaries.toAbsolutePath().normalize();
        server = Map.copyOf(server);
    }

    Map<String, String> allServerSettings() {
        Map<String, String> all = new TreeMap<>(server);
        if (!durable) {
            all.putAll(Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off"));
        }
        return all;
    }
}
