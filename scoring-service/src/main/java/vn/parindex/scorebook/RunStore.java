package vn.parindex.scorebook;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.parindex.scorebook.RunRequests.RunKey;
import vn.parindex.scoring.Placed;

/** Writes a run whole, in one transaction: before the commit nobody sees any of it, after it nobody changes any of it. */
@Component
class RunStore {

    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;
    private final RunRows runs;
    private final RunRequests requests;

    RunStore(TransactionTemplate transaction, JdbcTemplate jdbc, RunRows runs, RunRequests requests) {
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.runs = runs;
        this.requests = requests;
    }

    /**
     * @param cards hands the cards to who asks for them, as they are scored
     * @return false, and nothing stored, when another run has taken the key in the meantime
     */
    boolean store(StoredRun stored, Consumer<Consumer<Placed>> cards, Optional<RunKey> key) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean ours = key.map(k -> requests.claim(k, stored.run().id())).orElse(true);
            if (ours) {
                runs.insert(stored);
                jdbc.execute((ConnectionCallback<Boolean>) connection -> copy(connection, stored, cards));
            }
            return ours;
        }));
    }

    private static boolean copy(Connection connection, StoredRun stored, Consumer<Consumer<Placed>> cards)
            throws SQLException {
        CardRows rows = new CardRows(stored.run().id(), connection.unwrap(PGConnection.class));
        cards.accept(rows::add);
        if (rows.end() != stored.run().units()) {
            throw new IllegalStateException("run " + stored.run().id() + " has not as many cards as units");
        }
        return true;
    }
}
