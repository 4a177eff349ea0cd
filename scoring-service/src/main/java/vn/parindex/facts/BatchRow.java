package vn.parindex.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import vn.parindex.catalogue.SetId;

/** A batch as its row has it. */
final class BatchRow {

    private BatchRow() {}

    static FigureBatch read(ResultSet row, int number) throws SQLException {
        FigureBatch.About about = new FigureBatch.About(
                new SetId(row.getString("set_id")),
                row.getString("place"),
                row.getString("period"),
                FigureBatch.Origin.valueOf(row.getString("origin").toUpperCase(Locale.ROOT)));
        return new FigureBatch(
                row.getObject("id", UUID.class),
                about,
                row.getString("digest"),
                row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                row.getString("imported_by"),
                row.getInt("units"),
                row.getInt("figures"));
    }

    static String origin(FigureBatch.Origin origin) {
        return origin.name().toLowerCase(Locale.ROOT);
    }
}
