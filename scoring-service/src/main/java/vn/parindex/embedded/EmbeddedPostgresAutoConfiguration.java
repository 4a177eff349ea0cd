package vn.parindex.embedded;

import java.io.IOException;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;
import vn.parindex.runtime.StartUpRefused;

/** With no {@code spring.datasource.url} the application brings its own PostgreSQL; the pool and Flyway see no difference. */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@ConditionalOnMissingBean(JdbcConnectionDetails.class)
@Conditional(EmbeddedPostgresAutoConfiguration.NoDatabaseGiven.class)
@EnableConfigurationProperties(DatabaseSettings.class)
public class EmbeddedPostgresAutoConfiguration {

    /** An empty text counts as not given: that is what an unset variable of docker-compose becomes. */
    static class NoDatabaseGiven implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
        }
    }

    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(DatabaseSettings settings) {
        try {
            return EmbeddedPostgres.start(settings.embedded());
        } catch (IOException e) {
            throw new StartUpRefused(
                    "Không dùng được thư mục dữ liệu (" + settings.dataDir().toAbsolutePath() + "): " + e + ".",
                    "Kiểm tra quyền ghi và chỗ trống, hoặc đặt parindex.data-dir tới thư mục khác.",
                    e);
        }
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(EmbeddedPostgres server) {
        return new ApplicationConnection(server.jdbcUrl(), server.application());
    }

    @Bean
    FlywayConnectionDetails flywayConnectionDetails(EmbeddedPostgres server) {
        return new OwnerConnection(server.jdbcUrl(), server.owner());
    }
}
