package vn.parindex.scorebook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.catalogue.Period;
import vn.parindex.catalogue.SetId;
import vn.parindex.runtime.Sha256;

/** The table {@code score_run} and the set texts it refers to. */
@Component
class RunRows {

    private static final String COLUMNS = "id,set_id,set_version,set_digest,moved_years,title,place,appraising_body,"
            + "district_level,illustrative,grade_label,period_from,period_to,period_closes,as_of,survey_held,"
            + "figures_batch,last_year_batch,figures_digest,demonstration,engine_version,label,unit_count,created_at,"
            + "created_by";

    private final JdbcClient jdbc;

    RunRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(StoredRun stored) {
        String body = Sha256.of(stored.setBody());
        ScoreRun run = stored.run();
        ScoreRun.ScoredSet set = run.set();
        jdbc.sql("insert into scored_set (digest, set_id, version, body) values (?, ?, ?, ?) on conflict do nothing")
                .params(body, set.id().value(), set.version(), stored.setBody())
                .update();
        jdbc.sql("insert into score_run (" + COLUMNS + ",body_digest,units_body,lineage_body,status) values ("
                        + "?,".repeat(28) + "'stored')")
                .params(values(run))
                .params(body, stored.unitsBody(), stored.lineageBody())
                .update();
    }

    private static List<Object> values(ScoreRun run) {
        ScoreRun.ScoredSet set = run.set();
        ScoreRun.Basis basis = run.basis();
        return Arrays.asList(
                run.id(),
                set.id().value(),
                set.version(),
                set.digest(),
                set.movedYears(),
                set.title(),
                set.place(),
                set.appraisingBody(),
                set.districtLevel(),
                set.illustrative(),
                set.gradeLabel(),
                set.period().from(),
                set.period().to(),
                set.period().closes(),
                basis.asOf(),
                basis.surveyHeld(),
                basis.figures(),
                basis.lastYear().orElse(null),
                basis.figuresDigest(),
                basis.demonstration(),
                run.engineVersion(),
                run.label(),
                run.units(),
                run.createdAt().atOffset(ZoneOffset.UTC),
                run.createdBy());
    }

    Optional<ScoreRun> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from score_run where id = ?")
                .param(id)
                .query((row, n) -> run(row))
                .optional();
    }

    Optional<StoredRun> findStored(UUID id) {
        return jdbc.sql("select r.*, s.body from score_run r join scored_set s on s.digest = r.body_digest"
                        + " where r.id = ?")
                .param(id)
                .query((row, n) -> new StoredRun(
                        run(row), row.getString("body"), row.getString("units_body"), row.getString("lineage_body")))
                .optional();
    }

    /** Newest first; {@code before} is the last id of the page before. */
    List<ScoreRun> page(Optional<UUID> before, int limit) {
        String where = before.isPresent() ? " where id < :before" : "";
        var query = jdbc.sql("select " + COLUMNS + " from score_run" + where + " order by id desc limit :limit")
                .param("limit", limit);
        return before.map(id -> query.param("before", id))
                .orElse(query)
                .query((row, n) -> run(row))
                .list();
    }

    Optional<ScoreRun> newest(SetId set, int movedYears) {
        return jdbc.sql("select " + COLUMNS + " from score_run where set_id = ? and moved_years = ?"
                        + " order by id desc limit 1")
                .params(set.value(), movedYears)
                .query((row, n) -> run(row))
                .optional();
    }

    /** The latest run of each list of units, oldest first. */
    List<ScoreRun> latest(SetId set) {
        return jdbc.sql("select " + COLUMNS
                        + " from score_run where id in (select id from latest_run where set_id = ?) order by id")
                .param(set.value())
                .query((row, n) -> run(row))
                .list();
    }

    private static ScoreRun run(ResultSet row) throws SQLException {
        return new ScoreRun(
                row.getObject("id", UUID.class),
                set(row),
                basis(row),
                row.getString("engine_version"),
                row.getString("label"),
                row.getInt("unit_count"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("created_by"));
    }

    private static ScoreRun.ScoredSet set(ResultSet row) throws SQLException {
        return new ScoreRun.ScoredSet(
                new SetId(row.getString("set_id")),
                row.getString("set_version"),
                row.getString("set_digest"),
                row.getString("title"),
                row.getString("place"),
                row.getString("appraising_body"),
                row.getBoolean("district_level"),
                row.getBoolean("illustrative"),
                row.getString("grade_label"),
                new Period(day(row, "period_from"), day(row, "period_to"), day(row, "period_closes")),
                row.getInt("moved_years"));
    }

    private static ScoreRun.Basis basis(ResultSet row) throws SQLException {
        return new ScoreRun.Basis(
                day(row, "as_of"),
                row.getBoolean("survey_held"),
                row.getObject("figures_batch", UUID.class),
                Optional.ofNullable(row.getObject("last_year_batch", UUID.class)),
                row.getString("figures_digest"),
                row.getBoolean("demonstration"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
