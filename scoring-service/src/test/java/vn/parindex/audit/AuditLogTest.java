package vn.parindex.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.parindex.TestDatabase;
import vn.parindex.WebTest;

@WebTest
class AuditLogTest {

    @Autowired
    AuditLog log;

    @Autowired
    JdbcClient database;

    @Autowired
    TestDatabase.Access access;

    @Test
    void keeps_who_did_what_in_which_request() {
        MDC.put(AuditLog.REQUEST, "r-1");
        try {
            log.write(new AuditEvent("canbo", "figures-saved", "Xã Hải Bình", Map.of("count", "3")));
        } finally {
            MDC.remove(AuditLog.REQUEST);
        }
        var row = database.sql("select actor, action, subject, detail->>'count' as count, request_id from audit_entry"
                        + " where subject = 'Xã Hải Bình'")
                .query()
                .singleRow();
        assertThat(row)
                .containsEntry("actor", "canbo")
                .containsEntry("action", "figures-saved")
                .containsEntry("count", "3")
                .containsEntry("request_id", "r-1");
    }

    @Test
    void a_typed_name_can_forge_no_line_and_fill_no_table() {
        AuditEvent event = AuditEvent.of("a\nb" + "x".repeat(5000), "sign-in-failed", "s");
        assertThat(event.actor()).startsWith("a?b").hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit_entry set actor = 'x'", "delete from audit_entry", "truncate audit_entry"})
    void nobody_changes_it_neither_the_application_nor_the_owner(String sql) throws SQLException {
        log.write(AuditEvent.of("canbo", "probe", "x"));
        try (Connection application = access.application();
                Connection owner = access.owner()) {
            assertThatThrownBy(() -> application.createStatement().execute(sql))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> owner.createStatement().execute(sql))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("chỉ được ghi thêm");
        }
    }

    @Test
    void the_application_cannot_change_the_schema() throws SQLException {
        try (Connection application = access.application()) {
            for (String sql : new String[] {
                "create table x (id int)",
                "drop trigger append_only on audit_entry",
                "create temporary table y (id int)"
            }) {
                assertThatThrownBy(() -> application.createStatement().execute(sql))
                        .as(sql)
                        .isInstanceOf(SQLException.class);
            }
        }
    }
}
