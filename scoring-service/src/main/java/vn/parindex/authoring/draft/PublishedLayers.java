package vn.parindex.authoring.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.catalogue.PublishedSets;
import vn.parindex.catalogue.SetFolder;

/** Các phiên bản đã công bố trong cơ sở dữ liệu, each with what lay around it when it was checked. */
@Component
class PublishedLayers implements PublishedSets {

    private static final String FROM =
            " from set_publication p" + " join draft_check c on c.id = p.check_id and c.surroundings is not null";

    private final JdbcClient database;

    PublishedLayers(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Published> all() {
        return database.sql("select p.set_id, p.version, p.digest, p.supersedes, p.made_at" + FROM + " order by p.id")
                .query(PublishedLayers::published)
                .list();
    }

    @Override
    public Optional<SetFolder> folder(String id, String version) {
        return database.sql("select r.body, s.body as around" + FROM
                        + " join draft_revision r on r.draft_id = p.draft_id and r.number = p.revision"
                        + " join set_surroundings s on s.digest = c.surroundings"
                        + " where p.set_id = ? and p.version = ?")
                .params(id, version)
                .query((row, n) -> LayerTexts.ofBody(id, row.getString("body"))
                        .as(DraftStatus.PUBLISHED)
                        .folder(Surroundings.of(row.getString("around"))))
                .optional();
    }

    private static Published published(ResultSet row, int number) throws SQLException {
        return new Published(
                row.getString("set_id"),
                row.getString("version"),
                row.getString("digest"),
                Optional.ofNullable(row.getString("supersedes")),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
