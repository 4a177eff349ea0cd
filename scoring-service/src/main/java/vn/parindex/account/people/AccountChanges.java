package vn.parindex.account.people;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts as they are stored, for changing. Who may, and what the log says of it, is decided by the callers. */
@Repository
class AccountChanges {

    private final JdbcClient database;
    private final Clock clock;

    AccountChanges(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Adds an account without roles.
     *
     * @return its id, or empty when the name is taken (by another process starting at the same moment, perhaps)
     */
    Optional<UUID> add(NewAccount account) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        int rows = database.sql("insert into account (id, username, display_name, password_hash, must_change, enabled,"
                        + " demonstration, created_at) values (:id, :username, :name, :hash, :mustChange, true,"
                        + " :demonstration, :at) on conflict (username) do nothing")
                .param("id", id)
                .param("username", account.username())
                .param("name", account.displayName())
                .param("hash", account.passwordHash())
                .param("mustChange", !account.demonstration())
                .param("demonstration", account.demonstration())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return rows == 1 ? Optional.of(id) : Optional.empty();
    }

    void setRoles(UUID id, Set<String> roles) {
        database.sql("delete from account_role where account = :id")
                .param("id", id)
                .update();
        for (String role : roles) {
            database.sql("insert into account_role (account, role) values (:id, :role)")
                    .param("id", id)
                    .param("role", role)
                    .update();
        }
        endSessions(id);
    }

    void setEnabled(UUID id, boolean enabled) {
        database.sql("update account set enabled = :enabled, stamp = stamp + 1 where id = :id")
                .param("enabled", enabled)
                .param("id", id)
                .update();
    }

    void setPassword(UUID id, String hash, boolean mustChange) {
        database.sql("update account set password_hash = :hash, must_change = :mustChange, stamp = stamp + 1"
                        + " where id = :id")
                .param("hash", hash)
                .param("mustChange", mustChange)
                .param("id", id)
                .update();
    }

    /** All demonstration accounts at once, as the setting says. */
    void setDemonstrationEnabled(boolean enabled) {
        database.sql("update account set enabled = :enabled, stamp = stamp + 1"
                        + " where demonstration and enabled <> :enabled")
                .param("enabled", enabled)
                .update();
    }

    private void endSessions(UUID id) {
        database.sql("update account set stamp = stamp + 1 where id = :id")
                .param("id", id)
                .update();
    }
}
