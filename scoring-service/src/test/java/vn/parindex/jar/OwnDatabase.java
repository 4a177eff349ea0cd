package vn.parindex.jar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The embedded database of a running program, seen by its superuser: what really lies on disk, whatever the API says. */
final class OwnDatabase implements AutoCloseable {

    private final Connection connection;

    private OwnDatabase(Connection connection) {
        this.connection = connection;
    }

    static OwnDatabase of(JarProcess service) throws IOException, SQLException {
        Path postgres = service.dataDirectory().resolve("postgres");
        String password = Files.readString(postgres.resolve("password")).strip();
        String port =
                Files.readAllLines(postgres.resolve("data/postmaster.pid")).get(3);
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/parindex";
        return new OwnDatabase(DriverManager.getConnection(url, "postgres", password));
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
