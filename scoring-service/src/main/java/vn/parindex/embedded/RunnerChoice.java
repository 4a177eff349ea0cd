package vn.parindex.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.parindex.runtime.StartUpRefused;

/** PostgreSQL refuses to run as root. For root this finds the first way here of running it as somebody else. */
final class RunnerChoice {

    private static final Logger LOG = LoggerFactory.getLogger(RunnerChoice.class);
    private static final String NOBODY = "65534";
    private static final String TEST = "test \"$(id -u)\" != 0 && test -x \"$0\" && test -x \"$1\"";
    private static final Duration LIMIT = Duration.ofSeconds(20);

    /** The capability lets the server pass a closed parent directory such as /root; the files stay nobody's. */
    private static final Runner SETPRIV = new Runner(
            List.of(
                    "setpriv",
                    "--reuid=" + NOBODY,
                    "--regid=" + NOBODY,
                    "--clear-groups",
                    "--inh-caps=+dac_override",
                    "--ambient-caps=+dac_override"),
            Optional.of(NOBODY));

    /** In the order of preference; a container's default profile often forbids the first. */
    static final List<Runner> FOR_ROOT = List.of(
            new Runner(List.of("unshare", "-U"), Optional.empty()),
            SETPRIV,
            new Runner(
                    List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"),
                    Optional.of(NOBODY)),
            new Runner(
                    List.of("su", "-s", "/bin/sh", "nobody", "-c", "exec \"$0\" \"$@\"", "--"), Optional.of(NOBODY)));

    private RunnerChoice() {}

    /** The way for the user of this JVM. */
    static Runner choose(Path home, Path directory) {
        return choose(isRoot(), runner -> works(runner, home, directory));
    }

    /**
     * @throws StartUpRefused when the user is root and no way works
     */
    static Runner choose(boolean root, Predicate<Runner> works) {
        if (!root) {
            return Runner.DIRECT;
        }
        Runner found = FOR_ROOT.stream()
                .filter(works)
                .findFirst()
                .orElseThrow(
                        () -> new StartUpRefused(
                                "Không chạy được PostgreSQL đi kèm khi đăng nhập là root (PostgreSQL cannot run as root here).",
                                "Chạy dịch vụ bằng một tài khoản thường, hoặc đặt spring.datasource.url tới một máy chủ PostgreSQL."));
        LOG.info(
                "Running as root: PostgreSQL is started through {}",
                found.prefix().get(0));
        return found;
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** It works when the other user can run the programs and enter the data directory, whose parents may be closed. */
    static boolean works(Runner runner, Path home, Path directory) {
        String postgres = home.resolve("bin/postgres").toString();
        try {
            return runner.run(LIMIT, postgres, "--version") == 0
                    && runner.run(LIMIT, "sh", "-c", TEST, postgres, directory.toString()) == 0;
        } catch (IOException missing) {
            LOG.debug("{} cannot be used here: {}", runner.prefix().get(0), missing.toString());
            return false;
        }
    }
}
