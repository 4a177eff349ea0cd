package vn.parindex.authoring.draft;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code set_surroundings}. */
@Component
class SurroundingsRows {

    private final JdbcClient database;

    SurroundingsRows(JdbcClient database) {
        this.database = database;
    }

    /** Adds what is not there already. */
    void keep(Surroundings surroundings) {
        database.sql("insert into set_surroundings (digest, body) values (?, ?) on conflict do nothing")
                .params(surroundings.digest(), surroundings.body())
                .update();
    }

    Surroundings find(String digest) {
        return database.sql("select body from set_surroundings where digest = ?")
                .param(digest)
                .query((row, n) -> Surroundings.of(row.getString("body")))
                .single();
    }
}
