package vn.parindex.scorebook;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.postgresql.PGConnection;
import vn.parindex.scoring.CardJson;
import vn.parindex.scoring.Index;
import vn.parindex.scoring.LeafResult;
import vn.parindex.scoring.ScoreCard;

/** Writes the cards of one run and their leaves by COPY, within the caller's transaction. */
final class CardRows {

    private static final String CARDS = "run_card(run_id,unit_code,position,unit_name,unit_type,rank,index_printed,"
            + "index_exact,index_to_date,grade,earned,lost,not_applicable,max,applicable_max,bonus,penalty,provisional,"
            + "body,card)";
    private static final String LEAVES =
            "run_leaf(run_id,unit_code,leaf,area,outcome,cause,earned,lost,not_applicable,max)";

    private final String run;
    private final PGConnection connection;

    CardRows(UUID run, PGConnection connection) {
        this.run = run.toString();
        this.connection = connection;
    }

    /** Two passes, since a connection carries one COPY at a time. */
    void write(List<ScoreCard> cards) throws SQLException, IOException {
        try (CopyRows rows = new CopyRows(connection, CARDS)) {
            int position = 0;
            for (ScoreCard card : cards) {
                card(rows, card, ++position);
            }
        }
        try (CopyRows rows = new CopyRows(connection, LEAVES)) {
            for (ScoreCard card : cards) {
                for (LeafResult leaf : card.criteria()) {
                    leaf(rows, card.unitCode(), leaf);
                }
            }
        }
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
