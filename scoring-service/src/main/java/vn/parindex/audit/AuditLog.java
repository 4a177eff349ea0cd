package vn.parindex.audit;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.slf4j.MDC;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Nhật ký. Writes join the caller's transaction, so that an act and its record are kept or lost together. */
@Component
public class AuditLog {

    /** Name in the logging context of the id of the request at hand; see the web shell, which sets both. */
    public static final String REQUEST = "request";

    /** Name in the logging context of the address that the request came from. */
    public static final String ADDRESS = "address";

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    AuditLog(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** Adds one entry. */
    public void write(AuditEvent event) {
        database.sql("insert into audit_entry (id, at, actor, action, subject, detail, request_id, address)"
                        + " values (:id, :at, :actor, :action, :subject, :detail::jsonb, :request, :address)")
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", event.actor())
                .param("action", event.action())
                .param("subject", event.subject())
                .param("detail", json.writeValueAsString(event.detail()))
                .param("request", fromContext(REQUEST))
                .param("address", fromContext(ADDRESS))
                .update();
    }

    private static String fromContext(String name) {
        return Optional.ofNullable(MDC.get(name)).orElse("");
    }
}
