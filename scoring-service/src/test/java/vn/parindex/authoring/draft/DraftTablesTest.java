package vn.parindex.authoring.draft;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
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
    private static final String APPROVED = "\\(select impact_id [^)]*\\)";
    private static final String DIGEST = "a".repeat(64);

    @Autowired
    Drafts drafts;

    @Autowired
    TestDrafts walk;

    @Autowired
    DraftSteps steps;

    @Autowired
    TestDatabase.Access access;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set_draft",
                "draft_revision",
                "draft_check",
                "draft_impact",
                "draft_acknowledgement",
                "draft_approval",
                "set_publication"
            })
    void nothing_is_changed_or_removed(String table) {
        refused("update " + table + " set reason = 'khác'", "chỉ được ghi thêm");
        refused("delete from " + table, "chỉ được ghi thêm");
        refused("truncate " + table + " cascade", "chỉ được ghi thêm");
    }

    @Test
    void what_lay_around_a_version_is_not_changed_or_removed() {
        refused("update set_surroundings set body = '{}'", "chỉ được ghi thêm");
        refused("delete from set_surroundings", "chỉ được ghi thêm");
    }

    @Test
    void nothing_follows_a_publication_and_it_is_made_once() throws SQLException {
        UUID draft = draft();
        walk.seen(draft);
        steps.approve(draft, 1, BINH);
        String publication = publication(draft, check(draft));
        steps.publish(draft, 1, BINH);
        refused(publication, "đã công bố");
        refused(revision(draft, 2), "đã công bố");
        refused(check(draft, 1, 0), "đã công bố");
        refused(impact(draft, "{}"), "đã công bố");
    }

    @Test
    void errors_cannot_be_approved_and_nothing_unapproved_is_published() throws SQLException {
        UUID draft = draft();
        walk.seen(draft);
        refused(
                publication(draft, check(draft)).replaceFirst(APPROVED, "gen_random_uuid()"),
                "set_publication_check_id_draft_id_revision_fkey");
        run(check(draft, 1, 3));
        refused(approval(draft, check(draft), 0, "binh"), "draft_approval_check_id_draft_id_revision_errors_fkey");
        refused(approval(draft, check(draft), 3, "binh"), "draft_approval_errors_check");
    }

    @Test
    void the_author_of_a_revision_does_not_approve_it_under_any_name() throws SQLException {
        UUID draft = draft();
        walk.seen(draft);
        refused(approval(draft, check(draft), 0, "an"), "draft_approval_check");
        refused(
                approval(draft, check(draft), 0, "an").replace("'an', now()", "'chi', now()"),
                "draft_approval_draft_id_revision_author_fkey");
    }

    @Test
    void only_the_latest_revision_and_its_latest_check_count() throws SQLException {
        UUID draft = draft();
        refused(revision(draft, 3), "không nối tiếp");
        refused(revision(draft, 1), "không nối tiếp");
        walk.seen(draft);
        String stale = approval(draft, check(draft), 0, "binh");
        walk.seen(draft);
        refused(stale, "không phải lần mới nhất");
        String older = approval(draft, check(draft), 0, "binh");
        run(revision(draft, 2));
        refused(older, "không phải lần sửa mới nhất");
    }

    @Test
    void a_publication_has_the_digest_that_was_checked() throws SQLException {
        UUID draft = draft();
        walk.seen(draft);
        steps.approve(draft, 1, BINH);
        refused(
                publication(draft, check(draft)).replaceFirst("digest,", "'" + DIGEST + "',"),
                "set_publication_check_id_digest_period_from_period_to_fkey");
    }

    @Test
    void only_who_has_seen_the_impact_of_this_very_check_approves() throws SQLException {
        UUID draft = draft();
        steps.check(draft, 1, AN);
        refused(approval(draft, check(draft), 0, "binh"), "draft_approval_impact");
        run(impact(draft, "{}"));
        refused(approval(draft, check(draft), 0, "binh"), "draft_approval_acknowledged");
        run(acknowledgement(draft, last("draft_impact", draft), "chi"));
        refused(approval(draft, check(draft), 0, "binh"), "draft_approval_acknowledged");
        String older = acknowledgement(draft, last("draft_impact", draft), "binh");
        run(impact(draft, "[]"));
        refused(older, "không phải bản mới nhất");
        run(acknowledgement(draft, last("draft_impact", draft), "binh"));
        String approval = approval(draft, check(draft), 0, "binh");
        steps.check(draft, 1, AN);
        refused(approval, "không phải lần mới nhất");
        refused(approval(draft, check(draft), 0, "binh"), "draft_approval_acknowledged");
    }

    @Test
    void a_publication_names_the_impact_that_was_approved() throws SQLException {
        UUID draft = draft();
        walk.seen(draft);
        steps.approve(draft, 1, BINH);
        String publication = publication(draft, check(draft));
        refused(publication.replaceFirst(APPROVED, "null"), "set_publication_impact");
        refused(publication.replaceFirst(APPROVED, "gen_random_uuid()"), "set_publication_of_impact");
        run(publication);
    }

    @Test
    void an_impact_on_older_runs_is_neither_approved_nor_published() throws SQLException {
        UUID draft = draft();
        walk.seen(draft);
        String approval = approval(draft, check(draft), 0, "binh");
        scoredAgain();
        refused(approval, "không tính trên các lần chấm mới nhất");
        walk.seen(draft);
        steps.approve(draft, 1, BINH);
        String publication = publication(draft, check(draft));
        scoredAgain();
        refused(publication, "không tính trên các lần chấm mới nhất");
    }

    @Test
    void an_impact_from_before_another_publication_is_not_published_nor_a_lower_version() throws SQLException {
        UUID lower = draft();
        UUID higher = draft();
        walk.seen(lower);
        steps.approve(lower, 1, BINH);
        walk.seen(higher);
        steps.approve(higher, 1, BINH);
        steps.publish(higher, 1, BINH);
        refused(publication(lower, check(lower)), "trước khi một phiên bản khác được công bố");
        walk.seen(lower);
        refused(
                publication(lower, check(lower)).replaceFirst(APPROVED, "gen_random_uuid()"),
                "thấp hơn phiên bản đang áp dụng");
    }

    @Test
    void an_impact_against_the_set_that_is_followed_is_not_approved_after_a_new_run_or_version_of_that()
            throws SQLException {
        UUID next = following("huong-hoa-2022");
        walk.seen(next);
        String approval = approval(next, check(next), 0, "binh");
        scoredAgain();
        refused(approval, "không tính trên các lần chấm mới nhất");
        walk.seen(next);
        String again = approval(next, check(next), 0, "binh");
        UUID followed = draft();
        walk.seen(followed);
        steps.approve(followed, 1, BINH);
        steps.publish(followed, 1, BINH);
        refused(again, "trước khi một phiên bản khác được công bố");
    }

    /** The newest run of the set once more, as it is. */
    private void scoredAgain() throws SQLException {
        run("insert into score_run select (jsonb_populate_record(run, jsonb_build_object('id', '" + DraftStore.newId()
                + "'))).* from score_run run where id in (select id from latest_run where set_id = '" + SET
                + "') limit 1");
    }

    private static String impact(UUID draft, String report) {
        return ("insert into draft_impact select '%s', draft_id, revision, id, 0, '%s', encode(sha256('%s'), 'hex'), '', '',"
                        + " 0, 0, 0, 0, 0, now(), 'an', 'thử' from draft_check where draft_id = '%s' order by id desc limit 1")
                .formatted(DraftStore.newId(), report, report, draft);
    }

    private static String acknowledgement(UUID draft, String impact, String person) {
        return ("insert into draft_acknowledgement select '%s', draft_id, revision, check_id, id, now(), '%s', 'thử'"
                        + " from draft_impact where draft_id = '%s' and id = %s")
                .formatted(DraftStore.newId(), person, draft, impact);
    }

    private UUID draft() {
        return walk.start(SET).id();
    }

    /** A draft of another set that carries this one on. */
    private UUID following(String id) {
        Map<String, String> files = new TreeMap<>(walk.files(draft()));
        files.computeIfPresent(
                "set.yaml",
                (file, text) -> text.replaceFirst("id: .*\\nversion: .*", "id: " + id + "\nversion: 1")
                        .replaceFirst("\n(extends: .*)", "\n$1\nfollows: { set: " + SET + ", version: 1 }"));
        return drafts.startWith(files, new VersionName(id, "1"), AN).id();
    }

    static String revision(UUID draft, int number) {
        return "insert into draft_revision values (gen_random_uuid(), '%s', %d, '{}', encode(sha256('{}'), 'hex'), now(), 'an', 'thử')"
                .formatted(draft, number);
    }

    private static String check(UUID draft, int revision, int errors) {
        String sound = errors == 0 ? "'" + DIGEST + "', '2021-01-01', '2021-12-31'" : "null, null, null";
        String around = errors == 0 ? "(select min(digest) from set_surroundings)" : "null";
        return "insert into draft_check values ('%s', '%s', %d, %d, 0, '[]', %s, now(), 'an', 'thử', %s)"
                .formatted(DraftStore.newId(), draft, revision, errors, sound, around);
    }

    static String approval(UUID draft, String check, int errors, String person) {
        return ("insert into draft_approval select gen_random_uuid(), '%s', 1, %s, %d, 'an', now(), '%s', 'thử',"
                        + " (select id from draft_impact where draft_id = '%s' order by id desc limit 1)")
                .formatted(draft, check, errors, person, draft);
    }

    static String publication(UUID draft, String check) {
        return ("insert into set_publication select '%s'::uuid, d.id, d.set_id, d.version, 1, c.id, digest,"
                        + " period_from, period_to, (select p.version from set_publication p where p.set_id = d.set_id"
                        + " order by p.id desc limit 1), now(), 'binh', 'thử', (select impact_id from draft_approval"
                        + " where draft_id = '%s') from set_draft d, draft_check c where d.id = '%s' and c.id = %s")
                .formatted(DraftStore.newId(), draft, draft, check);
    }

    private String check(UUID draft) throws SQLException {
        return last("draft_check", draft);
    }

    /** The id of a draft's last row, quoted. */
    private String last(String table, UUID draft) throws SQLException {
        try (Connection owner = access.owner();
                Statement statement = owner.createStatement();
                ResultSet found = statement.executeQuery(
                        "select max(id::text) from " + table + " where draft_id = '" + draft + "'")) {
            found.next();
            return "'" + found.getString(1) + "'";
        }
    }

    /** By the owner for this reason, and by the application's user, who may have been refused before that. */
    private void refused(String sql, String because) {
        assertThatThrownBy(() -> run(sql)).isInstanceOf(SQLException.class).hasMessageContaining(because);
        assertThatThrownBy(() -> {
                    try (Connection application = access.application();
                            Statement statement = application.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .isInstanceOf(SQLException.class)
                .message()
                .containsAnyOf(because, "permission denied");
    }

    private void run(String sql) throws SQLException {
        try (Connection owner = access.owner();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
