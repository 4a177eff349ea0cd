package vn.parindex.facts;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.catalogue.SetId;
import vn.parindex.commune.UnitCode;

/** Kho số liệu: batches of figures, added and read, never changed; the database refuses everything else. */
@Repository
public class FigureStore {

    private static final int BATCH = 1_000;
    private static final String INSERT_FIGURE = "insert into figure values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate rows;
    private final JdbcClient database;
    private final Clock clock;

    FigureStore(JdbcTemplate rows, JdbcClient database, Clock clock) {
        this.rows = rows;
        this.database = database;
        this.clock = clock;
    }

    /** Adds a batch, whole or not at all. */
    @Transactional
    public FigureBatch save(FigureBatch.About about, List<FactSheet> sheets, String importedBy) {
        List<Line> lines = lines(sheets);
        long units = sheets.stream().filter(s -> !s.facts().isEmpty()).count();
        FigureBatch batch = new FigureBatch(
                UuidCreator.getTimeOrderedEpoch(),
                about,
                FiguresDigest.of(sheets),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                importedBy,
                Math.toIntExact(units),
                lines.size());
        insert(batch);
        rows.batchUpdate(INSERT_FIGURE, lines, BATCH, (row, line) -> line.write(row, batch.id()));
        return batch;
    }

    /** A batch by its id. */
    public Optional<FigureBatch> find(UUID id) {
        return database.sql("select * from figure_batch where id = :id")
                .param("id", id)
                .query(BatchRow::read)
                .optional();
    }

    /** The first batch about the same with the same figures, so that what is there is not added again. */
    public Optional<FigureBatch> same(FigureBatch.About about, String digest) {
        return database.sql("select * from figure_batch where set_id = :set and place = :place and period = :period"
                        + " and origin = :origin and digest = :digest order by id limit 1")
                .param("set", about.set().value())
                .param("place", about.place())
                .param("period", about.period())
                .param("origin", BatchRow.origin(about.origin()))
                .param("digest", digest)
                .query(BatchRow::read)
                .optional();
    }

    /**
     * Batches, the newest first.
     *
     * @param set one set only; empty: all
     * @param after the last batch of the page before; empty: from the newest
     */
    public List<FigureBatch> page(Optional<SetId> set, Optional<UUID> after, int limit) {
        return database.sql("select * from figure_batch where (:set = '' or set_id = :set)"
                        + " and (:after::uuid is null or id < :after::uuid) order by id desc limit :limit")
                .param("set", set.map(SetId::value).orElse(""))
                .param("after", after.map(UUID::toString).orElse(null))
                .param("limit", limit)
                .query(BatchRow::read)
                .list();
    }

    /** The sheets of a batch by unit code, fetched piece by piece so that a country's rows do not lie in memory twice; the same as were saved, except for sheets without a figure. */
    @Transactional(readOnly = true)
    public List<FactSheet> sheets(UUID batch) {
        Map<String, Map<IndicatorId, Fact>> units = new TreeMap<>();
        rows.query(connection -> fetching(connection, batch), row -> {
            Optional<LocalDate> dated = Optional.ofNullable(row.getObject("dated", LocalDate.class));
            units.computeIfAbsent(row.getString("unit"), u -> new TreeMap<>())
                    .put(
                            new IndicatorId(row.getString("indicator")),
                            FactRow.read(row).fact(dated, row.getString("source")));
        });
        return units.entrySet().stream()
                .map(u -> new FactSheet(new UnitCode(u.getKey()), Collections.unmodifiableMap(u.getValue())))
                .toList();
    }

    /** The driver fetches in pieces only within a transaction. */
    private static PreparedStatement fetching(Connection connection, UUID batch) throws SQLException {
        PreparedStatement figures = connection.prepareStatement(
                "select * from figure where batch = ? order by unit collate \"C\", indicator collate \"C\"");
        figures.setObject(1, batch);
        figures.setFetchSize(BATCH);
        return figures;
    }

    private void insert(FigureBatch batch) {
        database.sql("insert into figure_batch values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        batch.id(),
                        batch.about().set().value(),
                        batch.about().place(),
                        batch.about().period(),
                        BatchRow.origin(batch.about().origin()),
                        batch.digest(),
                        batch.importedAt().atOffset(ZoneOffset.UTC),
                        batch.importedBy(),
                        batch.units(),
                        batch.figures())
                .update();
    }

    private static List<Line> lines(List<FactSheet> sheets) {
        List<Line> lines = new ArrayList<>();
        sheets.forEach(sheet -> sheet.facts().forEach((i, fact) -> lines.add(new Line(sheet.unit(), i, fact))));
        return lines;
    }

    private record Line(UnitCode unit, IndicatorId indicator, Fact fact) {

        void write(PreparedStatement row, UUID batch) throws SQLException {
            row.setObject(1, batch);
            row.setString(2, unit.value());
            row.setString(3, indicator.value());
            FactRow.of(fact).write(row, 4);
            row.setObject(9, fact instanceof Fact.Reported r ? r.date().orElse(null) : null);
            row.setString(10, fact instanceof Fact.Reported r ? r.source() : ((Fact.NotArisen) fact).source());
        }
    }
}
