package vn.parindex.scorebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.parindex.WebTest;
import vn.parindex.account.TestPeople;

@WebTest
class RunsApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    private String reader = "";
    private String appraiser = "";

    @BeforeEach
    void tokens() {
        reader = people.bearer("nguoixem");
        appraiser = people.bearer("thamdinh");
    }

    @Test
    void aRunIsCreatedOnceAndThenGivenAgain() {
        Map<String, Object> body = request("tạo qua API");
        MvcTestResult created = post(appraiser, body, "api-1");
        assertThat(created).hasStatus(201);
        String id = json(created).path("id").asString();
        assertThat(created).headers().hasValue("Location", "/api/v1/runs/" + id);
        MvcTestResult repeated = post(appraiser, body, "api-1");
        assertThat(repeated).hasStatus(200);
        assertThat(json(repeated)).isEqualTo(json(created));
        assertThat(json(get("/api/v1/runs/" + id))).isEqualTo(json(created));
    }

    @Test
    void aKeyOfAnotherRequestIsAConflict() {
        post(appraiser, request("một"), "api-2");
        MvcTestResult refused = post(appraiser, request("hai"), "api-2");
        assertThat(refused).hasStatus(409).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(json(refused).path("type").asString()).isEqualTo("/problems/idempotency-key-reused");
    }

    @Test
    void whoMayOnlyReadCreatesNothing() {
        assertThat(post(reader, request("không được"), "api-3")).hasStatus(403);
    }

    @Test
    void anUnknownBatchIsBadInput() {
        Map<String, Object> body =
                Map.of("criteriaSet", "hai-lang-2024", "figures", "00000000-0000-7000-8000-000000000000");
        MvcTestResult refused = post(appraiser, body, "api-4");
        assertThat(refused).hasStatus(422);
        assertThat(json(refused).path("errors").path(0).path("file").asString()).isEqualTo("figures");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"criteriaSet\":\"\",\"figures\":\"00000000-0000-7000-8000-000000000000\"}",
                "{\"criteriaSet\":\"x\",\"figures\":\"x\"}",
                "{"
            })
    void aMalformedRequestIsRefused(String body) {
        assertThat(mvc.post()
                        .uri("/api/v1/runs")
                        .header("Authorization", appraiser)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .hasStatus(400);
    }

    @Test
    void theRankingComesInPagesThatJoin() {
        JsonNode whole = json(get("/api/v1/runs/" + run() + "/ranking")).path("items");
        JsonNode first = json(get("/api/v1/runs/" + run() + "/ranking?limit=5"));
        JsonNode second = json(get("/api/v1/runs/" + run() + "/ranking?limit=5&after="
                + first.path("next").asString()));
        assertThat(whole.size()).isGreaterThanOrEqualTo(16);
        assertThat(second.path("items").path(0)).isEqualTo(whole.path(5));
        assertThat(whole.path(0).path("index").isString()).isTrue();
    }

    @Test
    void aCardIsTheCanonicalText() throws UnsupportedEncodingException {
        MvcTestResult card = get("/api/v1/runs/" + run() + "/cards/19681");
        assertThat(card).hasStatusOk().hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
        assertThat(card.getResponse().getContentAsString())
                .startsWith("{\"commune\":{\"code\":\"19681\",\"name\":\"Thị trấn Diên Sanh\",\"type\":\"thị trấn\"},");
    }

    @Test
    void aReplayAnswersThatTheBytesAreTheSame() {
        MvcTestResult replay = mvc.post()
                .uri("/api/v1/runs/" + run() + "/replay")
                .header("Authorization", reader)
                .exchange();
        assertThat(replay).hasStatusOk();
        assertThat(json(replay).path("identical").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/runs/00000000-0000-7000-8000-000000000000, 404",
        "/api/v1/runs/00000000-0000-7000-8000-000000000000/ranking, 404",
        "/api/v1/runs/00000000-0000-7000-8000-000000000000/cards/19681, 404",
        "/api/v1/runs/khong-phai-ma, 400",
        "/api/v1/runs?limit=0, 400",
        "/api/v1/runs?limit=201, 400",
        "/api/v1/sets/khong-co, 404",
        "/api/v1/communes?after=x, 400",
    })
    void whatIsNotThereOrMalformedIsAProblem(String path, int status) {
        assertThat(get(path)).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void setsAreListedAndGivenWithTheirTree() {
        JsonNode sets = json(get("/api/v1/sets")).path("items");
        assertThat(sets.valueStream().map(set -> set.path("id").asString()))
                .contains("quang-tri-2021-2025", "hai-lang-2024", "duc-tho-2024");
        JsonNode tree = json(get("/api/v1/sets/hai-lang-2024"));
        assertThat(tree.path("set").path("illustrative").asBoolean()).isTrue();
        assertThat(tree.path("areas").path(0).path("criteria").path(0).path("leaves"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hoà", "hòa", "hoa"})
    void communesAreFoundWhereverTheToneMarkStands(String text) {
        JsonNode found = json(mvc.get()
                        .uri("/api/v1/communes")
                        .param("q", text)
                        .header("Authorization", reader)
                        .exchange())
                .path("items");
        assertThat(found.valueStream().map(unit -> unit.path("name").asString()))
                .contains("Xã Hòa Lạc", "Xã Vĩnh Hòa");
    }

    @Test
    void communesAreFilteredByPlaceAndType() {
        JsonNode towns = json(mvc.get()
                        .uri("/api/v1/communes")
                        .param("place", "hai-lang-2024")
                        .param("type", "thị trấn")
                        .header("Authorization", reader)
                        .exchange())
                .path("items");
        assertThat(towns.size()).isEqualTo(1);
        assertThat(towns.path(0).path("name").asString()).isEqualTo("Thị trấn Diên Sanh");
    }

    @Test
    void batchesOfFiguresSayWhatTheyAre() {
        assertThat(json(get("/api/v1/figures?criteriaSet=hai-lang-2024&limit=200"))
                        .path("items")
                        .valueStream()
                        .map(batch -> batch.path("origin").asString()))
                .contains("demo");
    }

    private Map<String, Object> request(String label) {
        JsonNode run = json(get("/api/v1/runs/" + run()));
        return Map.of(
                "criteriaSet", run.path("criteriaSet").path("id").asString(),
                "figures", run.path("figures").asString(),
                "label", label);
    }

    /** A demonstration run of Hải Lăng. */
    private String run() {
        return json(get("/api/v1/runs?limit=200"))
                .path("items")
                .valueStream()
                .filter(run -> run.path("criteriaSet").path("id").asString().equals("hai-lang-2024")
                        && run.path("movedYears").asInt() == 0)
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).header("Authorization", reader).exchange();
    }

    private MvcTestResult post(String token, Map<String, Object> body, String key) {
        return mvc.post()
                .uri("/api/v1/runs")
                .header("Authorization", token)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(JSON.writeValueAsString(body))
                .exchange();
    }

    private static JsonNode json(MvcTestResult result) {
        return JSON.readTree(result.getResponse().getContentAsByteArray());
    }
}
