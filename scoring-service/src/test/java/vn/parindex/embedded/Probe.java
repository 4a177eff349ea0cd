package vn.parindex.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** Another JVM for the launcher's tests: starts the server on a directory, says so, and stays until it is killed. */
final class Probe {

    private Probe() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        EmbeddedPostgres.start(new EmbeddedSettings(Path.of(args[0]), Path.of(args[1]), true, Map.of()));
        System.out.println("READY");
        new CountDownLatch(1).await();
    }
}
