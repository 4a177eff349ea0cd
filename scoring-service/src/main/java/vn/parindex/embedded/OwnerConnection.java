package vn.parindex.embedded;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;

/** How Flyway connects: as the owner of the schema. */
public record OwnerConnection(String url, Login login) implements FlywayConnectionDetails {

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
        return url;
    }
}
