package vn.parindex.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.parindex.ParindexApplication;

/** A server that is not ours, as the settings name it. Played by an embedded one that this test started for itself. */
class ExternalServerIT {

    @TempDir
    static Path directory;

    private static EmbeddedPostgres external;

    @BeforeAll
    static void start() throws Exception {
        Path programs = Path.of(System.getProperty("basedir", "scoring-service"), "target/postgres-programs");
        external = EmbeddedPostgres.start(new EmbeddedSettings(directory, programs, false, Map.of()));
    }

    @AfterAll
    static void stop() throws Exception {
        external.close();
    }

    @Test
    void the_owner_migrates_and_the_application_connects_with_fewer_rights() {
        try (ConfigurableApplicationContext service = run(
                "--spring.datasource.url=" + external.jdbcUrl(),
                "--spring.datasource.username=" + external.application().user(),
                "--spring.datasource.password=" + external.application().password(),
                "--spring.flyway.user=" + external.owner().user(),
                "--spring.flyway.password=" + external.owner().password())) {
            assertThat(service.getBeansOfType(EmbeddedPostgres.class)).isEmpty();
            JdbcClient database = service.getBean(JdbcClient.class);
            assertThat(text(database, "select current_user")).isEqualTo("parindex_app");
            assertThat(text(database, "select tableowner from pg_tables where tablename = 'account'"))
                    .isEqualTo("parindex_owner");
            assertThat(text(database, "select string_agg(username, ',') from account"))
                    .isEqualTo("quantri");
            assertThatThrownBy(() -> database.sql("drop table account").update())
                    .rootCause()
                    .hasMessageContaining("must be owner");
        }
    }

    @Test
    void one_user_for_both_will_do_and_the_audit_log_still_cannot_be_changed() {
        try (ConfigurableApplicationContext service = run(
                "--spring.datasource.url=" + external.jdbcUrl("postgres"),
                "--spring.datasource.username=" + external.superuser().user(),
                "--spring.datasource.password=" + external.superuser().password())) {
            JdbcClient database = service.getBean(JdbcClient.class);
            assertThat(text(database, "select count(*)::text from audit_entry")).isEqualTo("1");
            assertThatThrownBy(() -> database.sql("delete from audit_entry").update())
                    .rootCause()
                    .hasMessageContaining("chỉ được ghi thêm");
        }
    }

    private static String text(JdbcClient database, String question) {
        return database.sql(question).query(String.class).single();
    }

    private static ConfigurableApplicationContext run(String... settings) {
        return new SpringApplicationBuilder(ParindexApplication.class)
                .run(Stream.concat(Stream.of("--server.port=0", "--parindex.demo=false"), Stream.of(settings))
                        .toArray(String[]::new));
    }
}
