package vn.parindex.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import vn.parindex.jar.JarProcess;

/**
 * The packaged program with its demonstration data, started once for all browser tests of this process that publish
 * nothing: its first start, which loads the data, costs more than most of them.
 */
final class SharedProgram {

    private static final class Started {

        static final Path DATA = folder();
        static final JarProcess SERVICE = JarProcess.start(DATA, JarProcess.SHORT_LIVED, Map.of());

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(Started::stop));
        }

        private static void stop() {
            SERVICE.close();
            remove(DATA);
        }
    }

    private SharedProgram() {}

    static JarProcess service() {
        return Started.SERVICE;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("browser-tests");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, IOException failed) throws IOException {
                    Files.delete(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
