package vn.parindex.embedded;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * How a PostgreSQL program is run.
 *
 * @param prefix the command put before it; empty: run directly
 * @param owner the numeric user that the data directory must then belong to; empty: the user of this JVM
 */
record Runner(List<String> prefix, Optional<String> owner) {

    static final Runner DIRECT = new Runner(List.of(), Optional.empty());

    List<String> command(List<String> words) {
        List<String> all = new ArrayList<>(prefix);
        all.addAll(words);
        return all;
    }

    /** Runs a program to its end, discarding what it prints. */
    int run(Duration limit, String... words) throws IOException {
        return run(ProcessBuilder.Redirect.DISCARD, limit, words);
    }

    /** Runs a program to its end, appending what it prints to a file. */
    int run(Path output, Duration limit, String... words) throws IOException {
        return run(ProcessBuilder.Redirect.appendTo(output.toFile()), limit, words);
    }

    private int run(ProcessBuilder.Redirect output, Duration limit, String... words) throws IOException {
        Process process = builder(List.of(words)).redirectOutput(output).start();
        try {
            if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while running " + words[0]);
        } finally {
            process.destroyForcibly();
        }
        throw new IOException("did not end within " + limit.toSeconds() + " s: " + String.join(" ", words));
    }

    /** The working directory is one that every user may enter: the current one may be closed to the server's user. */
    ProcessBuilder builder(List<String> words) {
        ProcessBuilder builder = new ProcessBuilder(command(words)).redirectErrorStream(true);
        builder.directory(Path.of(System.getProperty("java.io.tmpdir")).toFile());
        builder.environment().put("LC_ALL", "C");
        return builder;
    }
}
