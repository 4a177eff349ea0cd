package vn.parindex.authoring.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.authoring.impact.ImpactCounts;

/** The tables {@code draft_impact} and {@code draft_acknowledgement}. A report may be long, so it is read only when asked for. */
@Component
class ImpactRows {

    private static final String HEAD =
            "select id, draft_id, revision, check_id, digest, against, extending, runs, units, index_moved,"
                    + " rank_moved, grade_moved, first_losers, made_at, made_by, reason from draft_impact";

    private final JdbcClient database;

    ImpactRows(JdbcClient database) {
        this.database = database;
    }

    void insert(ImpactRow row, String report) {
        ImpactCounts counts = row.counts();
        database.sql("insert into draft_impact values (?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(row.id(), row.draftId(), row.revision(), row.checkId())
                .params(report, row.digest(), row.against())
                .param(row.runs().stream().map(UUID::toString).collect(Collectors.joining(",")))
                .params(counts.units(), counts.indexMoved(), counts.rankMoved(), counts.gradeMoved())
                .param(counts.firstTimeLosers())
                .params(values(row.act()))
                .param(row.extending())
                .update();
    }

    void acknowledge(UUID id, ImpactRow impact, Act act) {
        database.sql("insert into draft_acknowledgement values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, impact.draftId(), impact.revision(), impact.checkId(), impact.id())
                .params(values(act))
                .update();
    }

    /** The latest impact of a check. */
    Optional<ImpactRow> latest(UUID check) {
        return database.sql(HEAD + " where check_id = ? order by id desc limit 1")
                .param(check)
                .query(ImpactRows::row)
                .optional();
    }

    List<ImpactRow> ofDraft(UUID draft) {
        return database.sql(HEAD + " where draft_id = ? order by id")
                .param(draft)
                .query(ImpactRows::row)
                .list();
    }

    String report(UUID impact) {
        return database.sql("select report from draft_impact where id = ?")
                .param(impact)
                .query(String.class)
                .single();
    }

    List<Act> acknowledged(UUID impact) {
        return database.sql(
                        "select made_at, made_by, reason from draft_acknowledgement where impact_id = ? order by id")
                .param(impact)
                .query((row, n) -> act(row))
                .list();
    }

    private static ImpactRow row(ResultSet row, int number) throws SQLException {
        return new ImpactRow(
                row.getObject("id", UUID.class),
                row.getObject("draft_id", UUID.class),
                row.getInt("revision"),
                row.getObject("check_id", UUID.class),
                row.getString("digest"),
                row.getString("against"),
                row.getString("extending"),
                Stream.of(row.getString("runs").split(","))
                        .filter(id -> !id.isEmpty())
                        .map(UUID::fromString)
                        .toList(),
                new ImpactCounts(
                        row.getLong("units"),
                        row.getLong("index_moved"),
                        row.getLong("rank_moved"),
                        row.getLong("grade_moved"),
                        row.getLong("first_losers")),
                act(row));
    }

    private static Act act(ResultSet row) throws SQLException {
        return new Act(
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"),
                row.getString("reason"));
    }

    private static List<Object> values(Act act) {
        return List.of(act.madeAt().atOffset(ZoneOffset.UTC), act.madeBy(), act.reason());
    }
}
