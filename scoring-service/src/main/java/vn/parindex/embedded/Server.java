package vn.parindex.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.parindex.runtime.StartUpRefused;

/** A running server: a port on the loopback address, and a watchdog that ends it when this JVM ends. */
record Server(Cluster cluster, int port, Process watchdog) {

    private static final int ATTEMPTS = 3;
    private static final Duration START = Duration.ofMinutes(2);
    private static final Duration STOP = Duration.ofSeconds(90);

    /** Waits for its standard input to end, which happens when this JVM is gone, however it went; then fast shutdown. */
    private static final String WATCH = "trap '' INT TERM HUP; cat >/dev/null; kill -INT \"$0\" 2>/dev/null";

    /**
     * @param settings PostgreSQL settings by name; values without blanks
     * @throws StartUpRefused when the server does not start
     */
    static Server start(Cluster cluster, Map<String, String> settings) throws IOException {
        cluster.matchOwner();
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            int port = freePort();
            String[] start = {
                cluster.program("pg_ctl"),
                "-D",
                cluster.data().toString(),
                "-l",
                cluster.log().toString(),
                "-o",
                options(port, settings),
                "-w",
                "-t",
                "100",
                "start"
            };
            if (cluster.runner().run(cluster.directory().resolve("pg_ctl.log"), START, start) == 0) {
                return new Server(cluster, port, watch(cluster));
            }
        }
        throw new StartUpRefused("Cơ sở dữ liệu đi kèm không khởi động được.", "Xem nhật ký " + cluster.log() + ".");
    }

    void stop() throws IOException {
        String[] stop = {
            cluster.program("pg_ctl"), "-D", cluster.data().toString(), "-m", "fast", "-w", "-t", "60", "stop"
        };
        cluster.runner().run(cluster.directory().resolve("pg_ctl.log"), STOP, stop);
        watchdog.getOutputStream().close();
    }

    /** The port may be taken between this moment and the server's start: hence the attempts. */
    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String options(int port, Map<String, String> settings) {
        StringBuilder options = new StringBuilder("-p ").append(port);
        options.append(
                " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c timezone=UTC -c log_timezone=UTC");
        new TreeMap<>(settings)
                .forEach((name, value) ->
                        options.append(" -c ").append(name).append('=').append(value));
        return options.toString();
    }

    /** The watchdog knows the process, not the directory: it must never stop the server of a later run. */
    private static Process watch(Cluster cluster) throws IOException {
        long pid = PostmasterPid.read(cluster)
                .orElseThrow(() -> new IOException("the server started without " + PostmasterPid.file(cluster)));
        return cluster.runner()
                .builder(List.of("sh", "-c", WATCH, String.valueOf(pid)))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
