package vn.parindex.scorebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;
import vn.parindex.scoring.CardJson;
import vn.parindex.scoring.Index;
import vn.parindex.scoring.LeafResult;
import vn.parindex.scoring.Placed;
import vn.parindex.scoring.ScoreCard;

/** Writes the cards of one run and their leaves by COPY, within the caller's transaction. */
final class CardRows {

    private static final String CARDS = "run_card(run_id,unit_code,position,unit_name,unit_type,rank,index_printed,"
            + "index_exact,index_to_date,grade,earned,lost,not_applicable,max,applicable_max,bonus,penalty,provisional,"
            + "body,card)";
    private static final String LEAVES =
            "run_leaf(run_id,unit_code,leaf,area,outcome,cause,earned,lost,not_applicable,max)";

    /** So few that they lie lightly in memory, so many that a COPY is worth its round trip. */
    private static final int BATCH = 256;

    private final String run;
    private final PGConnection connection;
    private final List<Placed> batch = new ArrayList<>(BATCH);
    private int written;

    CardRows(UUID run, PGConnection connection) {
        this.run = run.toString();
        this.connection = connection;
    }

    /** Takes a card; a full batch goes to the database at once. */
    void add(Placed card) {
        batch.add(card);
        if (batch.size() == BATCH) {
            flush();
        }
    }

    /** Writes what is left; gives how many cards there were. */
    int end() {
        flush();
        return written;
    }

    /** Two passes over a batch, since a connection carries one COPY at a time. */
    private void flush() {
        try {
            try (CopyRows rows = new CopyRows(connection, CARDS)) {
                for (Placed placed : batch) {
                    card(rows, placed.card(), placed.position());
                }
            }
            try (CopyRows rows = new CopyRows(connection, LEAVES)) {
                for (Placed placed : batch) {
                    for (LeafResult leaf : placed.card().criteria()) {
                        leaf(rows, placed.card().unitCode(), leaf);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("COPY of run " + run + " failed", e);
        } catch (SQLException e) {
            throw new IllegalStateException("COPY of run " + run + " failed", e);
        }
        written += batch.size();
        batch.clear();
    }

    private void card(CopyRows rows, ScoreCard card, int position) throws IOException {
        String body = CardJson.card(card);
        rows.text(run)
                .text(card.unitCode())
                .number(position)
                .text(card.unitName())
                .text(card.unitType())
                .text(card.rank())
                .text(card.index().map(Index::printed).map(n -> n.toPlainString()))
                .text(card.index().map(Index::exact))
                .text(card.indexToDate().map(n -> n.toPlainString()))
                .text(card.grade())
                .number(card.earned())
                .number(card.lost())
                .number(card.notApplicable())
                .number(card.max())
                .number(card.applicableMax())
                .number(card.bonus())
                .number(card.penalty())
                .flag(card.provisional())
                .text(body)
                .text(body)
                .endRow();
    }

    private void leaf(CopyRows rows, String unit, LeafResult leaf) throws IOException {
        rows.text(run)
                .text(unit)
                .text(leaf.code())
                .text(leaf.area())
                .text(leaf.outcome().name())
                .text(leaf.cause())
                .number(leaf.earned())
                .number(leaf.lost())
                .number(leaf.notApplicable())
                .number(leaf.max())
                .endRow();
    }
}
