package vn.parindex.embedded;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.stereotype.Component;
import vn.parindex.runtime.StartUpRefused;

/**
 * Looks at the server before the first migration: old enough to fail later means it is refused now. Also tells the
 * migrations the name of the application's user, to whom they grant its rights.
 */
@Component
class DatabaseCheck implements FlywayConfigurationCustomizer {

    private static final String QUESTION = "select current_setting('server_version_num')::int as number,"
            + " current_setting('server_version') as name, current_user as application,"
            + " exists (select 1 from pg_collation where collprovider = 'i') as icu";

    private final DataSource application;

    DatabaseCheck(DataSource application) {
        this.application = application;
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        try (Connection connection = application.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(QUESTION)) {
            row.next();
            ServerFacts facts = new ServerFacts(row.getInt("number"), row.getString("name"), row.getBoolean("icu"));
            facts.refuseUnsuitable();
            configuration.placeholders(Map.of("app-role", row.getString("application")));
        } catch (SQLException e) {
            throw new StartUpRefused(
                    "Không kết nối được cơ sở dữ liệu (" + e.getMessage() + ").",
                    "Kiểm tra spring.datasource.url, spring.datasource.username và spring.datasource.password.",
                    e);
        }
    }
}
