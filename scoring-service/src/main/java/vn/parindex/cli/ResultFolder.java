package vn.parindex.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Thư mục của một bộ: there whole or not at all; an old one stays until the new one is complete. */
record ResultFolder(Path folder) {

    /**
     * Says early what would fail late.
     *
     * @param replace whether a set that is there may be replaced
     * @throws FileSystemException when the folder cannot be made, or holds what would be lost
     */
    void check(boolean replace) throws IOException {
        Path parent = folder.toAbsolutePath().normalize().getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new FileSystemException(folder.toString(), null, "không có thư mục " + parent);
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        if (!Files.exists(folder)) {
            return;
        }
        boolean set = Files.exists(folder.resolve("set.yaml"));
        if (!replace && !inside(folder).isEmpty()) {
            throw new FileAlreadyExistsException(
                    folder.toString(), null, "thư mục đã có tệp; thêm --replace để thay bộ ở đó");
        }
        if (replace && !set && !inside(folder).isEmpty()) {
            throw new FileAlreadyExistsException(
                    folder.toString(), null, "thư mục có tệp nhưng không phải của một bộ chỉ số");
        }
    }

    /** Puts the files of a set there; files that are none of a set stay. */
    void write(Map<String, String> files) throws IOException {
        Path target = Files.exists(folder)
                ? folder.toRealPath()
                : folder.toAbsolutePath().normalize();
        Path part = beside(target, ".part");
        Path old = beside(target, ".old");
        try {
            Files.createDirectory(part);
            if (Files.exists(target)) {
                keepOthers(target, part);
            }
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = part.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            exchange(target, part, old);
        } finally {
            delete(part);
        }
    }

    private static void exchange(Path target, Path part, Path old) throws IOException {
        if (!Files.exists(target)) {
            Files.move(part, target);
            return;
        }
        Files.move(target, old);
        try {
            Files.move(part, target);
        } catch (IOException e) {
            Files.move(old, target);
            throw e;
        }
        delete(old);
    }

    private static Path beside(Path target, String end) {
        return target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + end);
    }

    private static void keepOthers(Path from, Path to) throws IOException {
        for (Path path : inside(from)) {
            Path copy = to.resolve(from.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectories(copy);
                keepOthers(path, copy);
            } else if (!path.toString().endsWith(".yaml")) {
                Files.copy(path, copy);
            }
        }
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> paths = Files.walk(folder)) {
            all = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
