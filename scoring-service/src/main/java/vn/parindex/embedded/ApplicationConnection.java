package vn.parindex.embedded;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** How the application's pool connects. Batched inserts are sent as one statement. */
public record ApplicationConnection(String url, Login login) implements JdbcConnectionDetails {

    @Override
    public String getUsername() {
        return login.user();
    }

    @Override
    public String getPassword() {
        return login.password();
    }

    @Override
    public String getJdbcUrl() {
        return url + "?reWriteBatchedInserts=true";
    }
}
