package vn.parindex;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import vn.parindex.embedded.ApplicationConnection;
import vn.parindex.embedded.EmbeddedPostgres;
import vn.parindex.embedded.EmbeddedSettings;
import vn.parindex.embedded.OwnerConnection;

/**
 * A database for a test: {@code @Import(TestDatabase.class)}. One server for the test JVM, one migrated template, one
 * clone of it for each application context. The application connects as its unprivileged user, as it does in earnest.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    private static final String TEMPLATE = "template_parindex";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String name = "t" + NUMBER.incrementAndGet();

    @Bean
    JdbcConnectionDetails testApplicationConnection() {
        execute("drop database if exists " + name + " with (force)");
        execute("create database " + name + " template " + TEMPLATE + " owner "
                + server().owner().user() + " strategy file_copy");
        execute("revoke all on database " + name + " from public");
        execute("grant connect on database " + name + " to "
                + server().application().user());
        return new ApplicationConnection(server().jdbcUrl(name), server().application());
    }

    @Bean
    FlywayConnectionDetails testOwnerConnection(JdbcConnectionDetails cloned) {
        return new OwnerConnection(server().jdbcUrl(name), server().owner());
    }

    /** Connections to this context's database with other rights than the application's. */
    @Bean
    Access testDatabaseAccess(JdbcConnectionDetails cloned) {
        return new Access(name);
    }

    /** The test server, for a test that needs a connection of its own. */
    public static EmbeddedPostgres server() {
        return Holder.SERVER;
    }

    /** Opens connections to one test database. */
    public record Access(String database) {

        /** As the owner of the schema: what a migration could do. */
        public Connection owner() throws SQLException {
            return server().connect(database, server().owner());
        }

        /** As the application's user. */
        public Connection application() throws SQLException {
            return server().connect(database, server().application());
        }
    }

    private static void execute(String sql) {
        try (Connection connection = server().connect("postgres", server().superuser());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static final class Holder {

        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            Path target = Path.of(System.getProperty("basedir", "scoring-service"), "target");
            EmbeddedSettings settings = new EmbeddedSettings(
                    target.resolve(System.getProperty("parindex.test-database", "test-postgres")),
                    target.resolve("postgres-programs"),
                    false,
                    Map.of("max_connections", "200"));
            try {
                EmbeddedPostgres server = EmbeddedPostgres.start(settings);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
                makeTemplate(server);
                return server;
            } catch (IOException | SQLException e) {
                throw new ExceptionInInitializerError(e);
            }
        }

        private static void makeTemplate(EmbeddedPostgres server) throws SQLException {
            try (Connection connection = server.connect("postgres", server.superuser());
                    Statement statement = connection.createStatement()) {
                statement.execute("drop database if exists " + TEMPLATE + " with (force)");
                statement.execute("create database " + TEMPLATE + " owner "
                        + server.owner().user());
            }
            Flyway.configure()
                    .dataSource(
                            server.jdbcUrl(TEMPLATE),
                            server.owner().user(),
                            server.owner().password())
                    .outOfOrder(true)
                    .placeholders(Map.of("app-role", server.application().user()))
                    .load()
                    .migrate();
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
