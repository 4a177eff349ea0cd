package vn.parindex.scorebook;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The Idempotency-Keys: a request sent twice, by whatever road, makes one run. */
@Component
class RunRequests {

    private final JdbcClient jdbc;

    RunRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The run a key already stands for.
     *
     * @throws KeyReused when it stands for another request
     */
    Optional<UUID> find(RunKey key) {
        Optional<Claim> claim = jdbc.sql("select run_id, request_digest from run_request where account = ? and key = ?")
                .params(key.account(), key.key())
                .query((row, n) -> new Claim(row.getObject("run_id", UUID.class), row.getString("request_digest")))
                .optional();
        if (claim.isPresent() && !claim.get().requestDigest().equals(key.requestDigest())) {
            throw new KeyReused(key.key());
        }
        return claim.map(Claim::run);
    }

    /**
     * Takes the key for a run, within the transaction that stores it. Waits for another transaction that holds the key.
     *
     * @return false when the key was taken before
     */
    boolean claim(RunKey key, UUID run) {
        return jdbc.sql("insert into run_request (account, key, request_digest, run_id) values (?, ?, ?, ?)"
                                + " on conflict do nothing")
                        .params(key.account(), key.key(), key.requestDigest(), run)
                        .update()
                == 1;
    }

    /**
     * An Idempotency-Key and what it was sent with.
     *
     * @param account who sent it; another account's equal key is another key
     */
    record RunKey(String account, String key, String requestDigest) {}

    private record Claim(UUID run, String requestDigest) {}
}
