package vn.parindex.embedded;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The database and its two users. The owner changes the schema (Flyway); the application's user reads and writes rows
 * and can change nothing else. Their passwords are new at every start and are written down nowhere.
 */
final class ApplicationDatabase {

    static final String NAME = "parindex";
    static final String OWNER = "parindex_owner";
    static final String APPLICATION = "parindex_app";

    private final Connection superuser;

    ApplicationDatabase(Connection superuser) {
        this.superuser = superuser;
    }

    void prepare(Login owner, Login application) throws SQLException {
        login(owner);
        login(application);
        if (!exists("select 1 from pg_database where datname = ?", NAME)) {
            execute("create database " + NAME + " owner " + owner.user());
        }
        execute("revoke all on database " + NAME + " from public");
        execute("grant connect on database " + NAME + " to " + application.user());
    }

    private void login(Login login) throws SQLException {
        if (!exists("select 1 from pg_roles where rolname = ?", login.user())) {
            execute("create role " + login.user() + " login");
        }
        execute("alter role " + login.user() + " password '" + login.password() + "'");
    }

    private boolean exists(String question, String name) throws SQLException {
        try (PreparedStatement statement = superuser.prepareStatement(question)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
