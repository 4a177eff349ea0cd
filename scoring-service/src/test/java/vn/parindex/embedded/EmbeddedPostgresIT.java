package vn.parindex.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.runtime.StartUpRefused;

/** The launcher against real processes that are really killed. */
class EmbeddedPostgresIT {

    private static final Path PROGRAMS =
            Path.of(System.getProperty("basedir", "scoring-service"), "target/postgres-programs");

    @TempDir
    Path directory;

    @Test
    void data_outlive_a_stop_and_the_password_file_is_closed_to_others() throws Exception {
        write("giữ lại");
        assertThat(read()).isEqualTo("giữ lại");
        assertThat(Files.getPosixFilePermissions(directory.resolve("password"))).hasSize(2);
    }

    @Test
    void a_committed_row_and_fsync_are_durable() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(settings())) {
            assertThat(ask(server, "show fsync")).isEqualTo("on");
            assertThat(ask(server, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(server, "show listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void a_second_start_on_the_directory_is_refused_with_a_sentence() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(settings())) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(settings()))
                    .isInstanceOf(StartUpRefused.class)
                    .hasMessageContaining(directory.toString());
            assertThat(ask(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void two_jvms_on_one_directory_do_not_meet() throws Exception {
        Process other = probe();
        try {
            assertThatThrownBy(() -> EmbeddedPostgres.start(settings())).isInstanceOf(StartUpRefused.class);
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    @Test
    void when_the_jvm_is_killed_the_watchdog_stops_the_server() throws Exception {
        write("trước khi chết");
        Process other = probe();
        long server = serverPid();
        other.destroyForcibly().waitFor();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> ProcessHandle.of(server).isEmpty());
        assertThat(read()).isEqualTo("trước khi chết");
    }

    @Test
    void an_orphan_whose_watchdog_was_killed_too_is_stopped_by_the_next_start() throws Exception {
        write("mồ côi");
        Process other = probe();
        long server = serverPid();
        other.children().forEach(ProcessHandle::destroyForcibly);
        other.destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(server)).as("the orphan lives").isPresent();
        assertThat(read()).isEqualTo("mồ côi");
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        ProcessHandle.of(server).filter(ProcessHandle::isAlive).isEmpty());
    }

    @Test
    void a_stale_note_that_names_somebody_else_s_process_is_removed_and_nobody_is_stopped() throws Exception {
        write("còn đây");
        Process bystander = new ProcessBuilder("sleep", "300").start();
        try {
            Files.writeString(directory.resolve("data/postmaster.pid"), bystander.pid() + "\n");
            assertThat(read()).isEqualTo("còn đây");
            assertThat(bystander.isAlive()).isTrue();
        } finally {
            bystander.destroyForcibly();
        }
    }

    @Test
    void every_way_of_running_it_that_works_here_can_take_over_from_every_other() throws Exception {
        Path home = Binaries.unpack(PROGRAMS.toAbsolutePath());
        List<Runner> ways = RunnerChoice.isRoot()
                ? RunnerChoice.FOR_ROOT.stream()
                        .filter(runner -> RunnerChoice.works(runner, home, directory))
                        .toList()
                : List.of(Runner.DIRECT);
        assertThat(ways).isNotEmpty();
        write("của chung");
        for (Runner way : ways) {
            try (EmbeddedPostgres server = EmbeddedPostgres.start(settings(), (programs, data) -> way)) {
                assertThat(ask(server, "select text from note")).as("%s", way).isEqualTo("của chung");
            }
        }
        assertThat(read()).isEqualTo("của chung");
    }

    @Test
    void an_initdb_that_was_cut_off_is_begun_anew() throws Exception {
        Files.createDirectories(directory.resolve("data.part/base"));
        write("mới");
        assertThat(read()).isEqualTo("mới");
    }

    private EmbeddedSettings settings() {
        return new EmbeddedSettings(directory, PROGRAMS, true, Map.of("max_connections", "20"));
    }

    private void write(String text) throws IOException, SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(settings());
                Connection connection = server.connect("parindex", server.owner())) {
            connection.createStatement().execute("create table if not exists note (text text)");
            connection.createStatement().execute("insert into note values ('" + text + "')");
        }
    }

    private String read() throws IOException, SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.start(settings())) {
            return ask(server, "select text from note");
        }
    }

    private static String ask(EmbeddedPostgres server, String question) throws SQLException {
        try (Connection connection = server.connect("parindex", server.owner());
                ResultSet row = connection.createStatement().executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    private long serverPid() throws IOException {
        return Long.parseLong(Files.readAllLines(directory.resolve("data/postmaster.pid"))
                .get(0)
                .strip());
    }

    private Process probe() throws IOException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Probe.class.getName(),
                        directory.toString(),
                        PROGRAMS.toAbsolutePath().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        assertThat(lines.lines().anyMatch("READY"::equals)).isTrue();
        return process;
    }
}
