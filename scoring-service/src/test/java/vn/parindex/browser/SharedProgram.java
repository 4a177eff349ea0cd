package vn.parindex.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;
import vn.parindex.jar.JarProcess;
import vn.parindex.jar.UnpackedJar;

/**
 * The program with its demonstration data, started once for all browser tests of this process that publish nothing: its
 * first start, which loads the data, costs more than most of them.
 */
final class SharedProgram {

    private static final class Started {

        static final Path DATA = folder();
        static final JarProcess SERVICE = UnpackedJar.start(DATA);

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(Started::stop));
        }

        private static void stop() {
            SERVICE.close();
            try {
                FileSystemUtils.deleteRecursively(DATA);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
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
}
