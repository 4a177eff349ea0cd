package vn.parindex.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Tệp kết quả: there whole or not at all; the old file stays until the new one is complete. */
record ResultFile(Path file) {

    /** What is written. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream target) throws IOException;
    }

    /**
     * Says early what would fail late.
     *
     * @throws FileSystemException when no such file can be made
     */
    void check() throws FileSystemException {
        if (file.toString().isEmpty() || Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "cần tên một tệp kết quả, không phải thư mục");
        }
        if (!Files.isDirectory(folder())) {
            throw new FileSystemException(file.toString(), null, "không có thư mục " + folder());
        }
        if (!Files.isWritable(Files.exists(file) ? file : folder())) {
            throw new FileSystemException(file.toString(), null, "không được phép ghi");
        }
    }

    void write(Content content) throws IOException {
        check();
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            write(file, content, StandardOpenOption.WRITE);
            return;
        }
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path part = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            write(part, content, StandardOpenOption.CREATE_NEW);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /**
     * To a file, or to the screen when there is none.
     *
     * @throws IOException also when the screen, or what it is redirected to, does not take everything
     */
    static void write(@Nullable Path out, Content content) throws IOException {
        if (out != null) {
            new ResultFile(out).write(content);
            return;
        }
        PrintStream screen = System.out;
        content.writeTo(screen);
        if (screen.checkError()) {
            throw new IOException("màn hình hoặc tệp nhận kết quả không nhận hết");
        }
    }

    private Path folder() {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    private static void write(Path path, Content content, StandardOpenOption how) throws IOException {
        try (OutputStream target = Files.newOutputStream(path, StandardOpenOption.WRITE, how)) {
            content.writeTo(target);
        }
    }
}
