package vn.parindex.authoring.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;
import vn.parindex.TestDatabase;
import vn.parindex.account.TestPeople;
import vn.parindex.authoring.PublishingTest;

/** Two who click in one moment: one is let through, the other is told, also when only the tables see it. */
@PublishingTest
class AtOnceTest {

    private static final String SET = "duc-tho-2024-huyen";
    private static final Why APPROVER = new Why("pheduyet", "thử");
    private static final String STEP = "{\"revision\": 1, \"reason\": \"thử\"}";

    @Autowired
    Drafts drafts;

    @Autowired
    TestDrafts walk;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    TestDatabase.Access access;

    @Test
    void of_two_approvals_and_of_two_publications_one_is_made_and_the_other_is_refused() {
        Draft draft = seen();
        assertThat(twice(() -> post(draft, "/approval", STEP))).containsExactlyInAnyOrder(200, 409);
        assertThat(twice(() -> post(draft, "/publication", STEP))).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void of_two_who_save_or_start_the_same_one_is_refused() {
        Draft draft = draft();
        List<String> bodies =
                Stream.of("Một", "Hai").map(title -> retitled(draft, title)).toList();
        CyclicBarrier both = new CyclicBarrier(2);
        assertThat(bodies.stream()
                        .map(body -> CompletableFuture.supplyAsync(
                                () -> status(together(both, () -> post(draft, "/revisions", body)))))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join))
                .containsExactlyInAnyOrder(200, 409);
        String start = "{\"set\": \"%s\", \"version\": \"%s\", \"from\": \"%s\", \"reason\": \"thử\"}"
                .formatted(SET, drafts.nextVersion(SET), SET);
        assertThat(twice(() -> send("/api/v1/drafts", start))).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void who_waits_for_the_tables_is_told_what_the_other_did() throws Exception {
        Draft draft = seen();
        MvcTestResult approval = behind(
                DraftTablesTest.approval(draft.id(), check(draft), 0, "pheduyet"),
                () -> post(draft, "/approval", STEP));
        assertThat(approval).hasStatus(409).bodyText().contains("/problems/draft-already-approved");
        MvcTestResult publication =
                behind(DraftTablesTest.publication(draft.id(), check(draft)), () -> page(draft, "/cong-bo"));
        assertThat(publication).hasStatus(302);
        assertThat(publication.getMvcResult().getFlashMap().get("refused").toString())
                .contains("công bố và không đổi được nữa");
    }

    @Test
    void what_only_the_tables_see_is_refused_with_a_sentence_as_well() throws Exception {
        Draft draft = draft();
        MvcTestResult check = behind(DraftTablesTest.revision(draft.id(), 2), () -> post(draft, "/check", STEP));
        assertThat(check).hasStatus(409).bodyText().contains("/problems/draft-meanwhile", "Vừa có người khác");
        Draft other = draft();
        MvcTestResult onPage = behind(DraftTablesTest.revision(other.id(), 2), () -> page(other, "/kiem-tra"));
        assertThat(onPage).hasStatus(302);
        assertThat(onPage.getMvcResult().getFlashMap().get("refused").toString())
                .contains("việc của bạn chưa được ghi");
    }

    /** Somebody's row stands in the table, not yet committed, while the other's request comes to write its own. */
    private MvcTestResult behind(String first, Supplier<MvcTestResult> second) throws SQLException {
        try (Connection owner = access.owner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute(first);
            CompletableFuture<MvcTestResult> answer = CompletableFuture.supplyAsync(second);
            while (!answer.isDone() && !waits(statement)) {
                statement.execute("select pg_sleep(0.02)");
            }
            owner.commit();
            return answer.join();
        }
    }

    private static boolean waits(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("select exists (select from pg_locks where not granted"
                + " and database = (select oid from pg_database where datname = current_database()))")) {
            found.next();
            return found.getBoolean(1);
        }
    }

    private String check(Draft draft) throws SQLException {
        try (Connection owner = access.owner();
                Statement statement = owner.createStatement();
                ResultSet found = statement.executeQuery(
                        "select max(id::text) from draft_check where draft_id = '" + draft.id() + "'")) {
            found.next();
            return "'" + found.getString(1) + "'";
        }
    }

    private static List<Integer> twice(Supplier<MvcTestResult> request) {
        CyclicBarrier both = new CyclicBarrier(2);
        return Stream.of(1, 2)
                .map(each -> CompletableFuture.supplyAsync(() -> status(together(both, request))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private static MvcTestResult together(CyclicBarrier both, Supplier<MvcTestResult> request) {
        try {
            both.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return request.get();
    }

    private static int status(MvcTestResult answer) {
        return answer.getResponse().getStatus();
    }

    private String retitled(Draft draft, String title) {
        Map<String, String> files =
                new TreeMap<>(drafts.files(draft.id(), Optional.of(1)).orElseThrow());
        files.computeIfPresent("set.yaml", (file, text) -> text.replaceAll("\ntitle: .*", "\ntitle: " + title));
        return JsonMapper.shared().writeValueAsString(Map.of("basedOn", 1, "reason", "thử", "files", files));
    }

    private Draft draft() {
        return walk.start(SET);
    }

    private Draft seen() {
        Draft draft = draft();
        walk.seen(draft.id(), APPROVER);
        return draft;
    }

    private MvcTestResult post(Draft draft, String step, String body) {
        return send("/api/v1/drafts/" + draft.id() + step, body);
    }

    private MvcTestResult page(Draft draft, String step) {
        return mvc.post()
                .uri("/ban-nhap/" + draft.id() + step)
                .with(csrf())
                .with(people.page(step.equals("/kiem-tra") ? "phantich" : "pheduyet"))
                .param("lan-sua", "1")
                .param("ly-do", "thử")
                .exchange();
    }

    private MvcTestResult send(String uri, String body) {
        boolean approver = uri.endsWith("approval") || uri.endsWith("publication");
        return mvc.post()
                .uri(uri)
                .header(HttpHeaders.AUTHORIZATION, people.bearer(approver ? "pheduyet" : "phantich"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
