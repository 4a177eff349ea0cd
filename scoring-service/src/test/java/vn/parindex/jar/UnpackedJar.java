package vn.parindex.jar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The packaged program, unpacked by its own tool once in each test process, for tests that are not about its packaging: it
 * starts with half the processor time once the classes that another start loaded are kept in an archive. It takes the
 * PostgreSQL programs that other tests have unpacked.
 */
public final class UnpackedJar {

    private static final Path TARGET =
            Path.of(System.getProperty("basedir", "."), "target").toAbsolutePath();
    private static final Path FOLDER = TARGET.resolve(System.getProperty("parindex.unpacked", "unpacked"));
    private static final Path ARCHIVE = FOLDER.resolve("classes.jsa");
    private static final Path POSTGRES = TARGET.resolve("postgres-programs");

    private static Optional<Path> unpacked = Optional.empty();

    private UnpackedJar() {}

    /** The program as a process of its own with the options for short lives; see {@link JarProcess#start}. */
    public static JarProcess start(Path data) {
        return start(data, JarProcess.SHORT_LIVED);
    }

    /** The same without demonstration data and accounts. */
    public static JarProcess startEmpty(Path data) {
        return start(data, with(JarProcess.SHORT_LIVED, "-Dparindex.demo=false"));
    }

    /** The program with these options; the classes that it has loaded are archived when it ends, unless they are already. */
    static JarProcess startArchiving(Path data, List<String> jvm) {
        jar();
        return start(data, Files.exists(ARCHIVE) ? jvm : with(jvm, "-XX:ArchiveClassesAtExit=" + ARCHIVE));
    }

    private static JarProcess start(Path data, List<String> jvm) {
        Path jar = jar();
        linkPostgres(data);
        return JarProcess.start(jar, data, Files.exists(ARCHIVE) ? with(jvm, "-XX:SharedArchiveFile=" + ARCHIVE) : jvm);
    }

    private static List<String> with(List<String> options, String another) {
        return Stream.concat(options.stream(), Stream.of(another)).toList();
    }

    /** Links what is there, each by its own name: a program that needs another one unpacks it beside. */
    private static void linkPostgres(Path data) {
        Path cache = data.resolve(".data").resolve("postgres-programs");
        if (Files.exists(cache) || !Files.isDirectory(POSTGRES)) {
            return;
        }
        try (Stream<Path> unpacked = Files.list(POSTGRES)) {
            Files.createDirectories(cache);
            for (Path programs : unpacked.toList()) {
                Files.createSymbolicLink(cache.resolve(programs.getFileName()), programs);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized Path jar() {
        if (unpacked.isEmpty()) {
            unpacked = Optional.of(unpack());
        }
        return unpacked.get();
    }

    private static Path unpack() {
        Path packaged = JarProcess.packaged();
        Path jar = FOLDER.resolve(packaged.getFileName());
        try {
            FileSystemUtils.deleteRecursively(FOLDER);
            Process tool = new ProcessBuilder(
                            JarProcess.java(),
                            "-Djarmode=tools",
                            "-jar",
                            packaged.toString(),
                            "extract",
                            "--destination",
                            FOLDER.toString())
                    .inheritIO()
                    .start();
            if (tool.onExit().join().exitValue() != 0 || !Files.isRegularFile(jar)) {
                throw new IllegalStateException("the program could not be unpacked into " + FOLDER);
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
