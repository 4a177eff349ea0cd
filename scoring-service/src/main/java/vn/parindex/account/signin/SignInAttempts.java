package vn.parindex.account.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.account.people.AccountSettings;

/**
 * Slows guessing down. Each attempt is counted as failed before the password is looked at, in one statement, so that
 * attempts made at the same moment count too; a success takes it back. Past the limit the wait doubles, up to a quarter of an hour.
 */
@Repository
class SignInAttempts {

    private static final Duration FORGET = Duration.ofHours(1);

    /** An office often shares one address: the address alone has a wider limit. */
    private static final int ADDRESS_FACTOR = 10;

    /** Refused attempts change nothing: waiting is enough, and nobody can prolong somebody else's wait. */
    private static final String COUNT = "insert into sign_in_attempt as s (key, failures, blocked_until, updated_at)"
            + " values (:key, 1, case when :limit <= 1 then :now + interval '30 seconds' else :now end, :now)"
            + " on conflict (key) do update set failures = s.failures + 1, updated_at = :now,"
            + " blocked_until = case when s.failures + 1 >= :limit"
            + " then :now + least(interval '30 seconds' * power(2, least(s.failures + 1 - :limit, 10)), interval '15 minutes')"
            + " else :now end where s.blocked_until <= :now";

    private final JdbcClient database;
    private final Clock clock;
    private final int limit;

    SignInAttempts(JdbcClient database, Clock clock, AccountSettings settings) {
        this.database = database;
        this.clock = clock;
        this.limit = settings.account().signInAttempts();
    }

    /** Counts an attempt; false: it has to wait, and the password must not be looked at. */
    @Transactional
    public boolean admit(String username, String address) {
        database.sql("delete from sign_in_attempt where updated_at < :old")
                .param("old", now().minus(FORGET))
                .update();
        return count(key(username, address), limit) && count(key("*", address), limit * ADDRESS_FACTOR);
    }

    /** Takes a counted attempt back. */
    @Transactional
    public void succeeded(String username, String address) {
        database.sql("delete from sign_in_attempt where key = :key")
                .param("key", key(username, address))
                .update();
        database.sql("update sign_in_attempt set failures = greatest(failures - 1, 0), blocked_until = :now"
                        + " where key = :key")
                .param("now", now())
                .param("key", key("*", address))
                .update();
    }

    private boolean count(String key, int allowed) {
        return database.sql(COUNT)
                        .param("key", key)
                        .param("limit", allowed)
                        .param("now", now())
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String key(String username, String address) {
        return username + "@" + address;
    }
}
