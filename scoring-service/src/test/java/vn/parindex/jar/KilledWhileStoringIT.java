package vn.parindex.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Kill -9 while a run is stored leaves the whole run or none of it. The test holds the commit open from outside: a
 * deferred trigger, which the program knows nothing of, waits at COMMIT for a lock that the test has.
 */
class KilledWhileStoringIT {

    private static final int KILLS = 20;
    private static final int LOCK = 20_240_619;

    private static final String WAIT_AT_COMMIT = """
            create function wait_at_commit() returns trigger language plpgsql as
                $$ begin perform pg_advisory_xact_lock_shared(%d); return null; end $$;
            create constraint trigger wait_at_commit after insert on score_run deferrable initially deferred
                for each row execute function wait_at_commit();
            """.formatted(LOCK);

    private static final String WAITING_AT_COMMIT =
            "select count(*) from pg_locks where locktype = 'advisory' and not granted and objid = " + LOCK;

    private static final String BROKEN_RUNS = """
            select count(*) from score_run r
            where unit_count <> (select count(*) from run_card c where c.run_id = r.id)
               or (select sum(jsonb_array_length(card -> 'criteria')) from run_card c where c.run_id = r.id)
                  <> (select count(*) from run_leaf l where l.run_id = r.id)
            """;

    private static final String ROWS_WITHOUT_A_RUN = """
            select (select count(*) from run_card where run_id not in (select id from score_run))
                 + (select count(*) from run_leaf where run_id not in (select id from score_run))
                 + (select count(*) from run_request where run_id not in (select id from score_run))
            """;

    @TempDir
    Path data;

    private Map<String, Object> request = Map.of();
    private String token = "";
    private int killedBetweenCopyAndCommit;

    @Test
    void aRunIsThereWholeOrNotAtAllWhereverTheProcessDies() throws IOException, SQLException {
        prepare();
        long stored = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            stored = killWhileStoring(kill, stored);
        }
        assertThat(killedBetweenCopyAndCommit).isEqualTo(KILLS / 2);
        theInterruptedRequestCanBeSentAgain();
    }

    /** First start, with the demonstration data; its first run is the one that is scored over and over. */
    private void prepare() throws IOException, SQLException {
        try (JarProcess service = UnpackedJar.startArchiving(data, JarProcess.SHORT_LIVED)) {
            ApiClient client = ApiClient.signIn(service, "thamdinh", "trinh-dien-thamdinh");
            token = client.token();
            JsonNode run = ApiClient.json(client.get("/api/v1/runs?limit=1"))
                    .path("items")
                    .path(0);
            request = new HashMap<>(Map.of(
                    "criteriaSet", run.path("criteriaSet").path("id").asString(),
                    "figures", run.path("figures").asString(),
                    "movedYears", run.path("movedYears").asInt()));
            try (OwnDatabase database = OwnDatabase.of(service)) {
                database.execute(WAIT_AT_COMMIT);
            }
        }
    }

    private long killWhileStoring(int kill, long storedBefore) throws IOException, SQLException {
        try (JarProcess service = UnpackedJar.start(data);
                OwnDatabase database = OwnDatabase.of(service)) {
            long stored = checkWhole(database, storedBefore);
            ApiClient client = ApiClient.with(service, token);
            boolean hold = kill % 2 == 0;
            if (hold) {
                database.execute("select pg_advisory_lock(" + LOCK + ")");
            }
            CompletableFuture<HttpResponse<String>> answer =
                    client.postLater("/api/v1/runs", request, Map.of("Idempotency-Key", "kill-" + kill));
            if (hold) {
                service.await("waiting at commit", Duration.ofMinutes(1), () -> waitingAtCommit(database));
                killedBetweenCopyAndCommit++;
            } else {
                service.endsWithin(kill * 60L);
            }
            service.kill();
            assertThat(hold && answer.isDone() && !answer.isCompletedExceptionally())
                    .isFalse();
            return stored;
        }
    }

    /**
     * The server may still have committed what the dead process had asked for, once the test's lock was gone: then the key
     * gives that run (200); otherwise it makes one now (201). Either way there is one run for the key.
     */
    private void theInterruptedRequestCanBeSentAgain() throws IOException, SQLException {
        try (JarProcess service = UnpackedJar.start(data);
                OwnDatabase database = OwnDatabase.of(service)) {
            checkWhole(database, 0);
            ApiClient client = ApiClient.with(service, token);
            Map<String, String> key = Map.of("Idempotency-Key", "kill-0");
            HttpResponse<String> first = client.post("/api/v1/runs", request, key);
            HttpResponse<String> second = client.post("/api/v1/runs", request, key);
            assertThat(first.statusCode()).isIn(200, 201);
            assertThat(second.statusCode()).isEqualTo(200);
            assertThat(ApiClient.json(second).path("id"))
                    .isEqualTo(ApiClient.json(first).path("id"));
        }
    }

    private static long checkWhole(OwnDatabase database, long storedBefore) throws SQLException {
        assertThat(database.number(BROKEN_RUNS)).as("runs that are not whole").isZero();
        assertThat(database.number(ROWS_WITHOUT_A_RUN)).as("rows without a run").isZero();
        long stored = database.number("select count(*) from score_run");
        assertThat(stored).as("runs that were stored stay").isGreaterThanOrEqualTo(storedBefore);
        return stored;
    }

    private static boolean waitingAtCommit(OwnDatabase database) {
        try {
            return database.number(WAITING_AT_COMMIT) == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
