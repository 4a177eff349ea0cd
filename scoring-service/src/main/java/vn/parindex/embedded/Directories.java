package vn.parindex.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import vn.parindex.runtime.StartUpRefused;

/** What the launcher does with directories and files. */
final class Directories {

    private Directories() {}

    /**
     * Takes a directory for this process until the channel is closed or the process ends.
     *
     * @throws StartUpRefused when another process, or another server of this one, has it
     */
    static FileChannel lock(Path directory) throws IOException {
        FileChannel channel =
                FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!tryLock(channel)) {
            channel.close();
            throw new StartUpRefused(
                    "Một tiến trình khác đang dùng thư mục dữ liệu (" + directory
                            + "). (Another instance of the application is using this directory.)",
                    "Dừng tiến trình kia, hoặc đặt parindex.data-dir tới thư mục khác.");
        }
        return channel;
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisJvm) {
            return false;
        }
    }

    /** Writes a file that only its owner can read, and never with wider rights in between. */
    static void writeSecret(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }

    static void delete(Path root) throws IOException {
        List<Path> deepestFirst;
        try (var all = Files.walk(root)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }

    static String owner(Path path) throws IOException {
        return String.valueOf(Files.getAttribute(path, "unix:uid"));
    }
}
