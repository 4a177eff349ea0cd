package vn.parindex.authoring.draft;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.TestDatabase;
import vn.parindex.authoring.PublishingTest;

/** What the program would refuse, the tables refuse as well: even to the owner of the schema. */
@PublishingTest
class DraftTablesTest {

    private static final String SET = "huong-hoa-2021";
    private static final Why AN = new Why("an", "thử");
    private static final Why BINH = new Why("binh", "thử");
    private static final String DIGEST = "a".repeat(64);

    @Autowired
    Drafts drafts;

    @Autowired
    DraftSteps steps;

    @Autowired
    TestDatabase.Access access;

    @ParameterizedTest
    @ValueSource(strings = {"set_draft", "draft_revision", "draft_check", "draft_approval", "set_publication"})
    void nothing_is_changed_or_removed(String table) {
        refused("update " + table + " set reason = 'khác'", "chỉ được ghi thêm");
        refused("delete from " + table, "chỉ được ghi thêm");
        refused("truncate " + table + " cascade", "chỉ được ghi thêm");
    }

    @Test
    void nothing_follows_a_publication_and_it_is_made_once() throws SQLException {
        UUID draft = draft("101");
        steps.check(draft, 1, AN);
        steps.approve(draft, 1, BINH);
        String publication = publication(draft, check(draft));
        steps.publish(draft, 1, BINH);
        refused(publication, "đã công bố");
        refused(revision(draft, 2), "đã công bố");
        refused(check(draft, 1, 0), "đã công bố");
    }

    @Test
    void errors_cannot_be_approved_and_nothing_unapproved_is_published() throws SQLException {
        UUID draft = draft("102");
        steps.check(draft, 1, AN);
        refused(publication(draft, check(draft)), "set_publication_check_id_draft_id_revision_fkey");
        run(check(draft, 1, 3));
        refused(approval(draft, check(draft), 0, "binh"), "draft_approval_check_id_draft_id_revision_errors_fkey");
        refused(approval(draft, check(draft), 3, "binh"), "draft_approval_errors_check");
    }

    @Test
    void the_author_of_a_revision_does_not_approve_it_under_any_name() throws SQLException {
        UUID draft = draft("103");
        steps.check(draft, 1, AN);
        refused(approval(draft, check(draft), 0, "an"), "draft_approval_check");
        refused(
                approval(draft, check(draft), 0, "an").replace("'an', now()", "'chi', now()"),
                "draft_approval_draft_id_revision_author_fkey");
    }

    @Test
    void only_the_latest_revision_and_its_latest_check_count() throws SQLException {
        UUID draft = draft("104");
        refused(revision(draft, 3), "không nối tiếp");
        refused(revision(draft, 1), "không nối tiếp");
        steps.check(draft, 1, AN);
        String stale = approval(draft, check(draft), 0, "binh");
        steps.check(draft, 1, AN);
        refused(stale, "không phải lần mới nhất");
        String older = approval(draft, check(draft), 0, "binh");
        run(revision(draft, 2));
        refused(older, "không phải lần sửa mới nhất");
    }

    @Test
    void a_publication_has_the_digest_that_was_checked() throws SQLException {
        UUID draft = draft("105");
        steps.check(draft, 1, AN);
        steps.approve(draft, 1, BINH);
        refused(
                publication(draft, check(draft)).replaceFirst("digest,", "'" + DIGEST + "',"),
                "set_publication_check_id_digest_period_from_period_to_fkey");
    }

    private UUID draft(String version) {
        return drafts.startFrom(SET, new VersionName(SET, version), AN).id();
    }

    private static String revision(UUID draft, int number) {
        return "insert into draft_revision values (gen_random_uuid(), '%s', %d, '{}', encode(sha256('{}'), 'hex'), now(), 'an', 'thử')"
                .formatted(draft, number);
    }

    private static String check(UUID draft, int revision, int errors) {
        String sound = errors == 0 ? "'" + DIGEST + "', '2021-01-01', '2021-12-31'" : "null, null, null";
        String around = errors == 0 ? "(select min(digest) from set_surroundings)" : "null";
        return "insert into draft_check values ('%s', '%s', %d, %d, 0, '[]', %s, now(), 'an', 'thử', %s)"
                .formatted(DraftStore.newId(), draft, revision, errors, sound, around);
    }

    private static String approval(UUID draft, String check, int errors, String person) {
        return "insert into draft_approval select gen_random_uuid(), '%s', 1, %s, %d, 'an', now(), '%s', 'thử'"
                .formatted(draft, check, errors, person);
    }

    private static String publication(UUID draft, String check) {
        return ("insert into set_publication select gen_random_uuid(), d.id, d.set_id, d.version, 1, c.id, digest,"
                        + " period_from, period_to, null, now(), 'binh', 'thử' from set_draft d, draft_check c"
                        + " where d.id = '%s' and c.id = %s")
                .formatted(draft, check);
    }

    /** The latest check of a draft, quoted. */
    private String check(UUID draft) throws SQLException {
        try (Connection owner = access.owner();
                Statement statement = owner.createStatement();
                ResultSet found = statement.executeQuery(
                        "select max(id::text) from draft_check where draft_id = '" + draft + "'")) {
            found.next();
            return "'" + found.getString(1) + "'";
        }
    }

    private void refused(String sql, String because) {
        assertThatThrownBy(() -> run(sql)).isInstanceOf(SQLException.class).hasMessageContaining(because);
    }

    private void run(String sql) throws SQLException {
        try (Connection owner = access.owner();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
