package vn.parindex.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.BiFunction;

/** A PostgreSQL server that is a child of this JVM, on a directory that outlives it. Listens on the loopback address only. */
public final class EmbeddedPostgres implements AutoCloseable {

    private final FileChannel lock;
    private final Server server;
    private final Login superuser;
    private final Login owner = new Login(ApplicationDatabase.OWNER, Cluster.newSecret());
    private final Login application = new Login(ApplicationDatabase.APPLICATION, Cluster.newSecret());

    private EmbeddedPostgres(FileChannel lock, Server server, Login superuser) {
        this.lock = lock;
        this.server = server;
        this.superuser = superuser;
    }

    /**
     * Starts the server, and makes its cluster, database and users when they are missing.
     *
     * @throws vn.parindex.runtime.StartUpRefused when another process uses the directory, or PostgreSQL cannot run here
     * @throws IOException when the disk or the database fails
     */
    public static EmbeddedPostgres start(EmbeddedSettings settings) throws IOException {
        return start(settings, RunnerChoice::choose);
    }

    static EmbeddedPostgres start(EmbeddedSettings settings, BiFunction<Path, Path, Runner> choice) throws IOException {
        Files.createDirectories(settings.directory());
        FileChannel lock = Directories.lock(settings.directory());
        try {
            Path home = Binaries.unpack(settings.binaries());
            Cluster cluster = new Cluster(settings.directory(), home, choice.apply(home, settings.directory()));
            String password = cluster.initialise(settings.durable());
            PostmasterPid.clear(cluster);
            Server server = Server.start(cluster, settings.allServerSettings());
            EmbeddedPostgres started = new EmbeddedPostgres(lock, server, new Login(Cluster.SUPERUSER, password));
            started.prepare();
            return started;
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private void prepare() throws IOException {
        try (Connection connection = connect("postgres", superuser)) {
            new ApplicationDatabase(connection).prepare(owner, application);
        } catch (SQLException e) {
            server.stop();
            throw new IOException("the embedded database could not be prepared", e);
        }
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + database;
    }

    /** The address of the application's own database. */
    public String jdbcUrl() {
        return jdbcUrl(ApplicationDatabase.NAME);
    }

    /** May do everything; used by nobody but this launcher and tests. */
    public Login superuser() {
        return superuser;
    }

    /** Owns the schema; Flyway connects with it. */
    public Login owner() {
        return owner;
    }

    /** Has only the rights that the migrations grant; the application connects with it. */
    public Login application() {
        return application;
    }

    /** A new connection, which the caller closes. */
    public Connection connect(String database, Login login) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), login.user(), login.password());
    }

    /** Stops the server in an orderly way and gives the directory free. */
    @Override
    public void close() throws IOException {
        try {
            server.stop();
        } finally {
            lock.close();
        }
    }
}
