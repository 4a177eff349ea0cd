package vn.parindex.embedded;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;
import vn.parindex.runtime.StartUpRefused;

/** The PostgreSQL programs: one archive per kind of machine on the class path, unpacked once into a directory named by its digest. */
final class Binaries {

    private static final int DIGEST_CHARACTERS = 16;

    private Binaries() {}

    /**
     * Unpacks the programs unless that is done already.
     *
     * @param cache a directory that only this user can write to, since what lies in it is executed
     * @return the directory that holds {@code bin}, {@code lib} and {@code share}
     */
    static Path unpack(Path cache) throws IOException {
        byte[] archive = read(archiveName(System.getProperty("os.name"), System.getProperty("os.arch")));
        Path home = cache.resolve(digest(archive));
        if (Files.exists(home)) {
            return home;
        }
        Files.createDirectories(cache);
        Path part = Files.createTempDirectory(cache, "unpack");
        extract(archive, part);
        Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rwxr-xr-x"));
        return moveOrUseOther(part, home);
    }

    static String archiveName(String os, String arch) {
        String system = os.toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : os.toLowerCase(Locale.ROOT);
        String machine = arch.replace("amd64", "x86_64").replace("aarch64", "arm_64");
        return "postgres-" + system + "-" + machine + ".txz";
    }

    static byte[] read(String name) throws IOException {
        URL url = Optional.ofNullable(Binaries.class.getResource("/" + name))
                .orElseThrow(() -> new StartUpRefused(
                        "Không có PostgreSQL đi kèm cho loại máy này (" + name + ").",
                        "Đặt spring.datasource.url tới một máy chủ PostgreSQL 15 trở lên."));
        try (InputStream in = url.openStream()) {
            return in.readAllBytes();
        }
    }

    private static String digest(byte[] archive) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(sum).substring(0, DIGEST_CHARACTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void extract(byte[] archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path to = target.resolve(entry.getName()).normalize();
                if (!to.startsWith(target)) {
                    throw new IOException("the archive names a file outside itself (" + entry.getName() + ")");
                }
                write(tar, entry, to);
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path to) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(to);
            return;
        }
        Path folder = Optional.ofNullable(to.getParent()).orElse(to);
        Files.createDirectories(folder);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(to, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, to);
            String rights = folder.endsWith("bin") ? "rwxr-xr-x" : "rw-r--r--";
            Files.setPosixFilePermissions(to, PosixFilePermissions.fromString(rights));
        }
    }

    /** Another process may have unpacked the same archive meanwhile: then its copy is as good as ours. */
    private static Path moveOrUseOther(Path part, Path home) throws IOException {
        try {
            return Files.move(part, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw e;
        } catch (IOException e) {
            if (!Files.exists(home)) {
                throw e;
            }
            Directories.delete(part);
            return home;
        }
    }
}
