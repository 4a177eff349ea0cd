package vn.parindex.jar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The packaged program as a process of its own, on a free port and on a given data directory. */
public final class JarProcess implements AutoCloseable {

    /** Options for a program that is asked little: what the second compiler would win it never earns back. */
    public static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx768m");

    private static final Duration START = Duration.ofMinutes(4);
    private static final int PAUSE_MILLIS = 50;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Process process;
    private final Path output;
    private final Path data;
    private final int port;

    private JarProcess(Process process, Path output, Path data, int port) {
        this.process = process;
        this.output = output;
        this.data = data;
        this.port = port;
    }

    /**
     * Starts the program and waits until it says that it is healthy.
     *
     * @param data its data directory, kept from start to start
     * @param jvm options of the JVM
     */
    public static JarProcess start(Path data, List<String> jvm) {
        return start(packaged(), data, jvm);
    }

    static JarProcess start(Path jar, Path data, List<String> jvm) {
        try {
            JarProcess started = launch(jar, data, jvm);
            started.await("healthy", START, started::healthy);
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The program as it is packaged. */
    static Path packaged() {
        Path jar = Path.of(System.getProperty("basedir", "."), "target", "parindex.jar")
                .toAbsolutePath();
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException("no packaged program (" + jar + ")\nMaybe run mvn package first");
        }
        return jar;
    }

    /** The JVM that runs the tests, for programs of their own. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static JarProcess launch(Path jar, Path data, List<String> jvm) throws IOException {
        int port = freePort();
        Path output = Files.createTempFile(data, "output", ".log");
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(jvm);
        command.addAll(List.of("-jar", jar.toString()));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.directory(data.toFile());
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        // Most of these processes end before a rehearsal would have paid.
        builder.environment().put("PARINDEX_WARM_UP", "false");
        return new JarProcess(builder.start(), output, data, port);
    }

    public String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** Where the program keeps its data: below its working directory, as nobody said otherwise. */
    public Path dataDirectory() {
        return data.resolve(".data");
    }

    /** Everything it has printed. */
    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until something holds; fails when the process ends first or the time is over. */
    public void await(String what, Duration atMost, BooleanSupplier holds) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!holds.getAsBoolean()) {
            if (endsWithin(PAUSE_MILLIS) || System.nanoTime() > end) {
                throw new AssertionError("not " + what + "; the program printed:\n" + output());
            }
        }
    }

    /** Lets the process run for a while. */
    public boolean endsWithin(long millis) {
        try {
            return process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** kill -9, and nothing else. */
    public void kill() {
        process.destroyForcibly();
        endsWithin(Duration.ofSeconds(30).toMillis());
    }

    /** SIGTERM, as from a terminal. */
    @Override
    public void close() {
        process.destroy();
        if (!endsWithin(Duration.ofSeconds(60).toMillis())) {
            kill();
        }
    }

    private boolean healthy() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url("/actuator/health")))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException notYet) {
            return endsWithin(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
