package vn.parindex.scorebook;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.parindex.ParindexApplication;
import vn.parindex.bench.Country;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.commune.Unit;
import vn.parindex.scoring.Assignment;
import vn.parindex.scoring.Scorer;

/**
 * A country, 10,542 communes of 60 leaves, scored and stored in one run, against a bare COPY of the very same rows into tables
 * with the same keys and indexes. Run with a small heap; prints seconds and the ratio.
 */
public final class CountryStored {

    private static final int COMMUNES = 10_542;
    private static final List<String> TABLES = List.of("run_card", "run_leaf");

    private CountryStored() {}

    public static void main(String[] arguments) throws Exception {
        Path data = Files.createTempDirectory("parindex-bench");
        try (ConfigurableApplicationContext service = new SpringApplicationBuilder(ParindexApplication.class)
                .run("--parindex.demo=false", "--parindex.data-dir=" + data, "--server.port=0")) {
            measure(service, data);
        }
    }

    private static void measure(ConfigurableApplicationContext service, Path data) throws IOException {
        CriteriaSet set = Country.set();
        List<Unit> units = Country.units(COMMUNES);
        Assignment assignment = Assignment.of(set, units, Country.sheets(set, units));
        Scorer scorer = service.getBean(Scorer.class);
        RunStore store = service.getBean(RunStore.class);
        StoredRun warmUp = run(assignment, 0, 500);
        Assignment few = Assignment.of(set, units.subList(0, 500), assignment.sheets());
        store.store(warmUp, cards -> scorer.score(few, cards), Optional.empty());

        StoredRun run = run(assignment, 1, COMMUNES);
        long start = System.nanoTime();
        store.store(run, cards -> scorer.score(assignment, cards), Optional.empty());
        double stored = seconds(start);
        double copied = bareCopy(service, run(assignment, 2, COMMUNES), run.run().id(), data);
        System.out.printf(
                Locale.ROOT,
                "%nCOUNTRY %,d communes x 60 leaves, max heap %d MB, %d processors%n"
                        + "  scored and stored %.1f s%n  bare COPY of the same rows %.1f s%n  ratio %.2f%n",
                COMMUNES,
                Runtime.getRuntime().maxMemory() >> 20,
                Runtime.getRuntime().availableProcessors(),
                stored,
                copied,
                stored / copied);
    }

    private static StoredRun run(Assignment assignment, int number, int units) {
        Prepared prepared = new Prepared(
                assignment,
                new ScoreRun.Basis(assignment.asOf(), true, new UUID(0, 0), Optional.empty(), "0", true),
                0,
                "đo tốc độ " + number,
                "bench");
        return prepared.stored(prepared.run(UUID.randomUUID(), units, Instant.EPOCH, "bench"));
    }

    /** The rows of the run out to files, then timed: back into the same tables as those of another run. */
    private static double bareCopy(ConfigurableApplicationContext service, StoredRun copy, UUID run, Path data)
            throws IOException {
        JdbcTemplate jdbc = service.getBean(JdbcTemplate.class);
        for (String table : TABLES) {
            try (BufferedWriter file = Files.newBufferedWriter(data.resolve(table))) {
                jdbc.execute((ConnectionCallback<Boolean>)
                        connection -> out(connection, table, run, copy.run().id(), file));
            }
        }
        TransactionTemplate transaction = service.getBean(TransactionTemplate.class);
        long start = System.nanoTime();
        transaction.executeWithoutResult(status -> {
            service.getBean(RunRows.class).insert(copy);
            TABLES.forEach(table -> jdbc.execute(
                    (ConnectionCallback<Long>) connection -> in(connection, table, data.resolve(table))));
        });
        return seconds(start);
    }

    private static Long in(Connection connection, String table, Path rows) throws SQLException {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(rows))) {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " from stdin", file, 1 << 16);
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }

    /** Every row begins with the run's id, which becomes the other run's. */
    private static Boolean out(Connection connection, String table, UUID run, UUID other, BufferedWriter file)
            throws SQLException {
        CopyOut rows = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (select * from " + table + " where run_id = '" + run + "') to stdout");
        try {
            for (byte[] row = rows.readFromCopy(); row != null; row = rows.readFromCopy()) {
                file.write(other + new String(row, StandardCharsets.UTF_8).substring(run.toString().length()));
            }
        } catch (IOException e) {
            throw new SQLException(e);
        }
        return true;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
