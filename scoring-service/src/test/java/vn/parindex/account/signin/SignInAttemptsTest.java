package vn.parindex.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.parindex.WebTest;
import vn.parindex.account.people.AccountSettings;

@WebTest
class SignInAttemptsTest {

    private static final int LIMIT = 3;

    @Autowired
    JdbcClient database;

    private final Watch watch = new Watch();

    @BeforeEach
    void forget() {
        database.sql("delete from sign_in_attempt").update();
    }

    @Test
    void past_the_limit_it_waits_and_each_wait_is_twice_the_last() {
        SignInAttempts attempts = attempts();
        for (int i = 0; i < LIMIT; i++) {
            assertThat(attempts.admit("canbo", "10.0.0.1")).isTrue();
        }
        for (int seconds : new int[] {30, 60, 120}) {
            watch.advance(Duration.ofSeconds(seconds - 1));
            assertThat(attempts.admit("canbo", "10.0.0.1"))
                    .as("after %s s", seconds - 1)
                    .isFalse();
            watch.advance(Duration.ofSeconds(1));
            assertThat(attempts.admit("canbo", "10.0.0.1"))
                    .as("after %s s", seconds)
                    .isTrue();
        }
    }

    @Test
    void somebody_else_and_somewhere_else_do_not_wait() {
        SignInAttempts attempts = attempts();
        for (int i = 0; i <= LIMIT; i++) {
            attempts.admit("canbo", "10.0.0.1");
        }
        assertThat(attempts.admit("canbo", "10.0.0.1")).isFalse();
        assertThat(attempts.admit("canbo", "10.0.0.2")).isTrue();
        assertThat(attempts.admit("thamdinh", "10.0.0.1")).isTrue();
    }

    @Test
    void one_address_cannot_try_all_names() {
        SignInAttempts attempts = attempts();
        int admitted = 0;
        for (int i = 0; i < LIMIT * 20; i++) {
            admitted += attempts.admit("ten" + i, "10.0.0.9") ? 1 : 0;
        }
        assertThat(admitted).isEqualTo(LIMIT * 10);
    }

    @Test
    void a_success_wipes_the_failures_out() {
        SignInAttempts attempts = attempts();
        for (int round = 0; round < LIMIT * 20; round++) {
            assertThat(attempts.admit("canbo", "10.0.0.1"))
                    .as("round %s", round)
                    .isTrue();
            attempts.succeeded("canbo", "10.0.0.1");
        }
    }

    @Test
    void after_an_hour_nothing_is_remembered() {
        SignInAttempts attempts = attempts();
        for (int i = 0; i < LIMIT * 20; i++) {
            attempts.admit("ten" + i, "10.0.0.9");
        }
        watch.advance(Duration.ofMinutes(61));
        attempts.admit("canbo", "10.0.0.1");
        assertThat(database.sql("select count(*) from sign_in_attempt")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    private SignInAttempts attempts() {
        return new SignInAttempts(
                database, watch, new AccountSettings(true, false, new AccountSettings.Limits(365, LIMIT, false)));
    }

    private static final class Watch extends Clock {

        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        void advance(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
