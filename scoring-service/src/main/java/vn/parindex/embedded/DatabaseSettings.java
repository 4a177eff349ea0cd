package vn.parindex.embedded;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the embedded database.
 *
 * @param dataDir where this installation keeps its data; the database lies in {@code postgres} below it
 */
@ConfigurationProperties("parindex")
record DatabaseSettings(@DefaultValue("./.data") @NotNull Path dataDir) {

    private static final Map<String, String> SERVER = Map.of("max_connections", "60");

    EmbeddedSettings embedded() {
        return new EmbeddedSettings(dataDir.resolve("postgres"), dataDir.resolve("postgres-programs"), true, SERVER);
    }
}
