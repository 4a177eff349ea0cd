package vn.parindex.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.parindex.account.TestPeople;
import vn.parindex.authoring.draft.Drafts;
import vn.parindex.catalogue.SetFolder;

/** Drafts over HTTP: who may, what a conflict says, what a finding says. */
@PublishingTest
class DraftsApiTest {

    private static final String STEP = "{\"revision\": %d, \"reason\": \"thử\"}";
    private static final String SET = "duc-tho-2024";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    Drafts drafts;

    @Test
    void an_analyst_writes_and_an_approver_publishes() throws Exception {
        assertThat(post("thamdinh", "", start("201"))).hasStatus(403);
        String version = String.valueOf(drafts.nextVersion(SET));
        String draft = draft(version);
        assertThat(post("pheduyet", draft + "/check", STEP.formatted(1))).hasStatus(403);
        assertThat(json(post("phantich", draft + "/check", STEP.formatted(1)))
                        .path("status")
                        .asString())
                .isEqualTo("checked");
        assertThat(post("phantich", draft + "/approval", STEP.formatted(1))).hasStatus(403);
        assertThat(post("pheduyet", draft + "/publication", STEP.formatted(1))).hasStatus(409);
        assertThat(post("pheduyet", draft + "/impact", STEP.formatted(1))).hasStatus(403);
        assertThat(post("phantich", draft + "/impact", STEP.formatted(1))).hasStatusOk();
        JsonNode impact = json(get("canbo", draft + "/impact"));
        assertThat(impact.at("/report/against").asString()).startsWith(SET + "@");
        assertThat(impact.at("/report/runs/0/demonstration").asBoolean()).isTrue();
        String seen = "{\"revision\": 1, \"impact\": \"%s\", \"reason\": \"đã xem\"}"
                .formatted(impact.at("/shown/id").asString());
        assertThat(post("phantich", draft + "/impact/acknowledgement", seen)).hasStatus(403);
        assertThat(post("pheduyet", draft + "/approval", STEP.formatted(1))).hasStatus(409);
        assertThat(post("pheduyet", draft + "/impact/acknowledgement", seen)).hasStatusOk();
        assertThat(post("pheduyet", draft + "/approval", STEP.formatted(1))).hasStatusOk();
        JsonNode published = json(post("pheduyet", draft + "/publication", STEP.formatted(1)));
        assertThat(published.at("/publication/lockEntry").asString()).matches(SET + " " + version + " [0-9a-f]{64}");
        assertThat(json(get("canbo", draft + "/history")).path("items")).hasSize(6);
        MvcTestResult late = post("phantich", draft + "/revisions", revision(1, Map.of("set.yaml", "id: x\n")));
        assertThat(late).hasStatus(409);
        assertThat(json(late).path("type").asString()).isEqualTo("/problems/draft-already-published");
    }

    @Test
    void next_years_set_is_started_from_an_issued_one() throws Exception {
        String body = """
                {"set":"hai-lang-2031","version":"1","nextYearOf":{"set":"hai-lang-2024","year":%d},"reason":"thử"}
                """;
        MvcTestResult made = post("phantich", "", body.formatted(2031));
        assertThat(made).hasStatus(201);
        assertThat(json(made).path("startedFrom").asString()).matches("bộ hai-lang-2024 [0-9]+, dời sang năm 2031");
        assertThat(post("phantich", "", body.formatted(2024))).hasStatus(422);
        assertThat(post("phantich", "", body.formatted(31))).hasStatus(400);
    }

    @Test
    void a_conflict_tells_both_revisions() throws Exception {
        String draft = draft("202");
        Map<String, String> files = retitled(draft, "Một");
        assertThat(post("phantich", draft + "/revisions", revision(1, files))).hasStatusOk();
        MvcTestResult second = post("phantich", draft + "/revisions", revision(1, retitled(draft, "Hai")));
        assertThat(second).hasStatus(409);
        JsonNode problem = json(second);
        assertThat(problem.path("type").asString()).isEqualTo("/problems/draft-outdated-revision");
        assertThat(problem.at("/revisions/0/number").asInt()).isEqualTo(1);
        assertThat(problem.at("/revisions/1/saved/by").asString()).isEqualTo("phantich");
        assertThat(json(get("phantich", draft + "/files?revision=2"))
                        .path("set.yaml")
                        .asString())
                .contains("title: Một");
        assertThat(post("phantich", "", start("202"))).hasStatus(409);
    }

    @Test
    void what_cannot_be_read_is_told_with_its_place() throws Exception {
        String draft = draft("203");
        MvcTestResult broken = post("phantich", draft + "/revisions", revision(1, Map.of("set.yaml", "id: [\n")));
        assertThat(broken).hasStatus(422);
        assertThat(json(broken).at("/errors/0/file").asString()).isEqualTo("set.yaml");
        assertThat(post("phantich", draft + "/check", "{\"revision\": 1, \"reason\": \" \"}"))
                .hasStatus(400);
        assertThat(post("phantich", "", "{\"set\": \"x\", \"version\": \"1\", \"reason\": \"thử\"}"))
                .hasStatus(400);
        assertThat(post("phantich", "", start("204").replace("\"" + SET + "\", \"reason", "\"khong-co\", \"reason")))
                .hasStatus(422);
        assertThat(get("phantich", "/00000000-0000-0000-0000-000000000000/files"))
                .hasStatus(404);
    }

    @Test
    void a_reason_that_nobody_can_see_is_bad_input() throws Exception {
        MvcTestResult start = post("phantich", "", start("208").replace("thử", "\u2060"));
        assertThat(start).hasStatus(422);
        assertThat(json(start).at("/errors/0/file").asString()).isEqualTo("lý do");
        String draft = draft("208");
        assertThat(post("phantich", draft + "/check", "{\"revision\": 1, \"reason\": \"\u200b\"}"))
                .hasStatus(422);
    }

    @Test
    void what_the_tables_cannot_hold_is_bad_input() throws Exception {
        assertThat(post("phantich", "", start("206").replace("thử", "th\\u0000ử")))
                .hasStatus(422);
        String draft = draft("207");
        String nothing = "{\"basedOn\": 1, \"files\": {\"set.yaml\": null}, \"reason\": \"thử\"}";
        MvcTestResult refused = post("phantich", draft + "/revisions", nothing);
        assertThat(refused).hasStatus(422);
        assertThat(json(refused).at("/errors/0/code").asString()).isEqualTo("empty-file");
    }

    @Test
    void a_workbook_becomes_a_revision() throws Exception {
        String draft = draft("205");
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        SetWorkbook.write(SetFolder.amongShipped(SET, retitled(draft, "Từ sổ")), book);
        MvcTestResult saved = mvc.post()
                .uri("/api/v1/drafts" + draft + "/revisions/workbook")
                .multipart()
                .file(new MockMultipartFile("file", "so.xlsx", "application/octet-stream", book.toByteArray()))
                .param("basedOn", "1")
                .param("reason", "sửa trong Excel")
                .header(HttpHeaders.AUTHORIZATION, people.bearer("phantich"))
                .exchange();
        assertThat(saved).hasStatusOk();
        assertThat(json(saved).at("/revision/number").asInt()).isEqualTo(2);
        assertThat(json(get("phantich", draft + "/files")).path("set.yaml").asString())
                .contains("title: Từ sổ");
        assertThat(get("phantich", draft + "/workbook")).hasStatusOk();
    }

    private String draft(String version) throws Exception {
        MvcTestResult started = post("phantich", "", start(version));
        assertThat(started).hasStatus(201);
        return "/" + json(started).path("id").asString();
    }

    private static String start(String version) {
        return "{\"set\": \"%s\", \"version\": \"%s\", \"from\": \"%s\", \"reason\": \"thử\"}"
                .formatted(SET, version, SET);
    }

    private static String revision(int basedOn, Map<String, String> files) {
        return JsonMapper.shared().writeValueAsString(Map.of("basedOn", basedOn, "files", files, "reason", "đổi tên"));
    }

    private Map<String, String> retitled(String draft, String title) throws Exception {
        Map<String, String> files = new TreeMap<>();
        json(get("phantich", draft + "/files?revision=1"))
                .properties()
                .forEach(file -> files.put(file.getKey(), file.getValue().asString()));
        files.computeIfPresent("set.yaml", (file, text) -> text.replaceAll("\ntitle: .*", "\ntitle: " + title));
        return files;
    }

    private MvcTestResult post(String person, String path, String body) {
        return mvc.post()
                .uri("/api/v1/drafts" + path)
                .header(HttpHeaders.AUTHORIZATION, people.bearer(person))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult get(String person, String path) {
        return mvc.get()
                .uri("/api/v1/drafts" + path)
                .header(HttpHeaders.AUTHORIZATION, people.bearer(person))
                .exchange();
    }

    private static JsonNode json(MvcTestResult answer) throws Exception {
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsString());
    }
}
