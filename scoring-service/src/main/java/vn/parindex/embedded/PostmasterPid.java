package vn.parindex.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server's own note of its process. It outlives a server that was killed, and then may name somebody else's process. */
final class PostmasterPid {

    private static final Logger LOG = LoggerFactory.getLogger(PostmasterPid.class);
    private static final Duration STOP = Duration.ofSeconds(90);

    private PostmasterPid() {}

    static Path file(Cluster cluster) {
        return cluster.data().resolve("postmaster.pid");
    }

    /** The noted process, if there is a note. */
    static Optional<Long> read(Cluster cluster) throws IOException {
        if (!Files.exists(file(cluster))) {
            return Optional.empty();
        }
        return Files.readString(file(cluster))
                .lines()
                .findFirst()
                .map(String::strip)
                .map(Long::valueOf);
    }

    /**
     * Clears the way for a new server: an orphan of an earlier run is stopped; a note that names a dead process, or one
     * that is not a server on this directory (a container counts its processes anew), is removed.
     */
    static void clear(Cluster cluster) throws IOException {
        Optional<Long> pid = read(cluster);
        if (pid.isEmpty()) {
            return;
        }
        if (isServerOn(pid.get(), cluster.data())) {
            LOG.warn("Stopping the PostgreSQL server (pid {}) left by an earlier run", pid.get());
            String[] stop = {
                cluster.program("pg_ctl"), "-D", cluster.data().toString(), "-m", "fast", "-w", "-t", "60", "stop"
            };
            cluster.runner().run(cluster.log(), STOP, stop);
        }
        if (Files.deleteIfExists(file(cluster))) {
            LOG.warn("Removed a stale postmaster.pid (pid {})", pid.get());
        }
    }

    private static boolean isServerOn(long pid, Path data) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().arguments())
                .map(words -> Arrays.asList(words).contains(data.toString()))
                .orElse(false);
    }
}
