package vn.parindex.jar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The packaged program, unpacked by its own tool for a test that starts it many times: what the first process loaded is
 * kept in a class-data archive when it ends, and later ones need half the processor time to start.
 */
final class UnpackedJar {

    private final Path jar;
    private final Path archive;

    private UnpackedJar(Path jar, Path archive) {
        this.jar = jar;
        this.archive = archive;
    }

    /** Unpacks the program into a folder that is made for it. */
    static UnpackedJar into(Path folder) throws IOException {
        Path packaged = JarProcess.packaged();
        Process tool = new ProcessBuilder(
                        JarProcess.java(),
                        "-Djarmode=tools",
                        "-jar",
                        packaged.toString(),
                        "extract",
                        "--destination",
                        folder.toString())
                .inheritIO()
                .start();
        Path jar = folder.resolve(packaged.getFileName());
        if (tool.onExit().join().exitValue() != 0 || !Files.isRegularFile(jar)) {
            throw new IllegalStateException("the program could not be unpacked into " + folder);
        }
        return new UnpackedJar(jar, folder.resolve("classes.jsa"));
    }

    /** The program as a process of its own; see {@link JarProcess#start}. */
    JarProcess start(Path data) {
        List<String> options = new ArrayList<>(JarProcess.SHORT_LIVED);
        options.add((Files.exists(archive) ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=") + archive);
        return JarProcess.start(jar, data, options, Map.of());
    }
}
