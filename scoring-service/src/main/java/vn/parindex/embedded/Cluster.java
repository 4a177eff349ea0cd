package vn.parindex.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import vn.parindex.runtime.StartUpRefused;

/**
 * The database cluster on disk.
 *
 * @param directory holds {@code data}, the superuser's password and the server's log
 * @param home the PostgreSQL programs
 * @param runner how they are run
 */
record Cluster(Path directory, Path home, Runner runner) {

    static final String SUPERUSER = "postgres";
    private static final Duration INITDB = Duration.ofMinutes(5);
    private static final Duration CHOWN = Duration.ofMinutes(5);
    private static final int SECRET_BYTES = 18;

    Path data() {
        return directory.resolve("data");
    }

    Path log() {
        return directory.resolve("postgres.log");
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    /** A password that is safe inside SQL quotes and on a command line. */
    static String newSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /**
     * Makes the cluster unless it is there.
     *
     * @param durable whether the new files are forced to disk
     * @return the superuser's password
     */
    String initialise(boolean durable) throws IOException {
        Path password = directory.resolve("password");
        if (Files.exists(data())) {
            requireSameMajor();
            return Files.readString(password).strip();
        }
        // Made under another name and renamed when whole, so that an initdb that was cut off is never taken for a
        // cluster.
        Path part = directory.resolve("data.part");
        if (Files.exists(part)) {
            Directories.delete(part);
        }
        String secret = newSecret();
        Directories.writeSecret(password, secret + "\n");
        Files.createDirectories(part);
        initdb(part, password, durable);
        Files.move(part, data(), StandardCopyOption.ATOMIC_MOVE);
        return secret;
    }

    private void initdb(Path target, Path password, boolean durable) throws IOException {
        giveToServer(target);
        giveToServer(password);
        List<String> words = new ArrayList<>(List.of(program("initdb"), "-D", target.toString(), "-U", SUPERUSER));
        words.addAll(List.of("-A", "scram-sha-256", "--pwfile=" + password, "-E", "UTF8"));
        words.addAll(List.of("--locale-provider=icu", "--icu-locale=vi-VN", "--locale=C"));
        if (!durable) {
            words.add("--no-sync");
        }
        int code = runner.run(log(), INITDB, words.toArray(String[]::new));
        if (code != 0) {
            throw new StartUpRefused(
                    "Không tạo được cơ sở dữ liệu đi kèm (initdb, mã " + code + ").", "Xem nhật ký " + log() + ".");
        }
        giveTo("0", password);
    }

    /** Data made through another runner (another container setting) belong to somebody else; PostgreSQL insists on owning them. */
    void matchOwner() throws IOException {
        if (!Files.exists(log())) {
            Files.createFile(log());
        }
        String wanted = runner.owner().orElse("0");
        for (Path path : List.of(log(), data())) {
            giveTo(wanted, path);
        }
    }

    private void giveToServer(Path path) throws IOException {
        if (runner.owner().isPresent()) {
            giveTo(runner.owner().get(), path);
        }
    }

    /** Only root can give files away; for anyone else they are already right. */
    private static void giveTo(String user, Path path) throws IOException {
        if (RunnerChoice.isRoot() && !user.equals(Directories.owner(path))) {
            Runner.DIRECT.run(CHOWN, "chown", "-R", user + ":" + user, path.toString());
        }
    }

    private void requireSameMajor() throws IOException {
        String found = Files.readString(data().resolve("PG_VERSION")).strip();
        String ours = Files.readString(home.resolve("share/postgresql/postgres.bki"))
                .lines()
                .findFirst()
                .orElse("")
                .replace("# PostgreSQL", "")
                .strip();
        if (!found.equals(ours)) {
            throw new StartUpRefused(
                    "Dữ liệu do PostgreSQL " + found + " tạo, phần mềm này mang PostgreSQL " + ours + ".",
                    "Chuyển dữ liệu bằng pg_dump của bản " + found + ", hoặc chạy lại bản phần mềm cũ.");
        }
    }
}
