package vn.parindex.scorebook;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.parindex.scorebook.RankingEntry.AreaPoints;

/** Reads stored cards: the ranking, one card's text, all of them. */
@Component
class CardQueries {

    private static final String RANKING = """
            select * from (
                select position, row_number() over (order by position) as place, unit_code, unit_name, unit_type, rank,
                       index_printed, grade, provisional, earned, lost, not_applicable, max, card -> 'areas' as areas
                from run_card
                where run_id = :run and (:type = '' or unit_type = :type)) filtered
            where position > :after
            order by position
            limit :limit
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CardQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Rows in the order of the run.
     *
     * @param unitType empty for all units
     * @param after position of the last row of the page before, 0 for the first page
     */
    List<RankingEntry> ranking(UUID run, String unitType, int after, int limit) {
        return jdbc.sql(RANKING)
                .param("run", run)
                .param("type", unitType)
                .param("after", after)
                .param("limit", limit)
                .query((row, n) -> entry(row))
                .list();
    }

    /** The types of the run's units, in Vietnamese order. */
    List<String> unitTypes(UUID run) {
        return jdbc.sql("select unit_type from run_card where run_id = ? group by unit_type"
                        + " order by unit_type collate vi")
                .param(run)
                .query(String.class)
                .list();
    }

    Optional<String> body(UUID run, String unitCode) {
        return jdbc.sql("select body from run_card where run_id = ? and unit_code = ?")
                .params(run, unitCode)
                .query(String.class)
                .optional();
    }

    /** All cards' texts in the order of the run. */
    List<String> bodies(UUID run) {
        return jdbc.sql("select body from run_card where run_id = ? order by position")
                .param(run)
                .query(String.class)
                .list();
    }

    private RankingEntry entry(ResultSet row) throws SQLException {
        return new RankingEntry(
                row.getInt("position"),
                row.getInt("place"),
                row.getString("unit_code"),
                row.getString("unit_name"),
                row.getString("unit_type"),
                Optional.ofNullable(row.getObject("rank", Integer.class)),
                Optional.ofNullable(row.getBigDecimal("index_printed")),
                Optional.ofNullable(row.getString("grade")),
                row.getBoolean("provisional"),
                row.getBigDecimal("earned"),
                row.getBigDecimal("lost"),
                row.getBigDecimal("not_applicable"),
                row.getBigDecimal("max"),
                areas(row.getString("areas")));
    }

    private List<AreaPoints> areas(String text) {
        return json.readTree(text).values().stream()
                .map(area -> new AreaPoints(
                        area.path("code").asString(),
                        area.path("name").asString(),
                        points(area, "earned"),
                        points(area, "lost"),
                        points(area, "notApplicable"),
                        points(area, "max")))
                .toList();
    }

    private static BigDecimal points(JsonNode area, String key) {
        return new BigDecimal(area.path(key).asString());
    }
}
