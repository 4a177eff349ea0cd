package vn.parindex.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.parindex.WebTest;
import vn.parindex.account.TestPeople;
import vn.parindex.scorebook.Runs;

@WebTest
class ScenariosApiTest {

    private static final String TIMELY =
            "{ \"name\": \"%s\", \"facts\": [ { \"units\": [\"19711\"], \"indicator\": \"ho-so-dung-han\", \"add\": \"%s\" } ] }";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    Runs runs;

    @Autowired
    JdbcClient database;

    @Test
    void aSavedScenarioIsFoundByItsLinkAndSavedOnlyOnce() throws Exception {
        JsonNode first = save(TIMELY.formatted("thêm 15 hồ sơ", "15"));
        JsonNode second = save(TIMELY.formatted("thêm 15 hồ sơ", "15"));
        assertThat(second.path("id").asString()).isEqualTo(first.path("id").asString());
        JsonNode found = json(get("/api/v1/scenarios/" + first.path("id").asString()));
        assertThat(found.at("/scenario/name").asString()).isEqualTo("thêm 15 hồ sơ");
        assertThat(found.path("label").asString()).isEqualTo(ScenarioLabel.TEXT);
        assertThat(found.path("setDigest").asString()).hasSize(64);
        assertThat(json(get("/api/v1/scenarios?run=" + run())).path("items").values())
                .anyMatch(each -> each.path("id").equals(first.path("id")));
    }

    @Test
    void stackedScenariosOnTheSameFigureAreNamedAsAConflict() throws Exception {
        String one = save(TIMELY.formatted("một", "5")).path("id").asString();
        String two = save(TIMELY.formatted("hai", "10")).path("id").asString();
        JsonNode answer = json(get("/api/v1/runs/" + run() + "/what-if?scenario=" + one + "&scenario=" + two));
        assertThat(answer.at("/conflicts/0/what").asString()).isEqualTo("19711 ho-so-dung-han");
        assertThat(answer.at("/conflicts/0/after").asString()).isEqualTo("hai");
        assertThat(answer.at("/comparison/units").values())
                .filteredOn(unit -> unit.path("code").asString().equals("19711"))
                .singleElement()
                .satisfies(unit ->
                        assertThat(unit.at("/leaves/0/difference").asString()).isEqualTo("0.90"));
    }

    @Test
    void whatCannotBeAppliedIsNotSaved() {
        MvcTestResult refused = post(TIMELY.formatted("quá nhiều", "99999"), run());
        assertThat(refused.getResponse().getStatus()).isEqualTo(422);
        assertThat(post(TIMELY.formatted("x", "1"), UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(database.sql("select count(*) from scenario where name = 'quá nhiều'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aSavedScenarioCannotBeChangedInTheDatabase() throws Exception {
        save(TIMELY.formatted("bền", "1"));
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> database.sql("update scenario set name = 'khác'").update())
                .isInstanceOf(org.springframework.dao.DataAccessException.class);
    }

    private JsonNode save(String scenario) throws Exception {
        MvcTestResult saved = post(scenario, run());
        assertThat(saved).hasStatus(HttpStatus.CREATED);
        return json(saved);
    }

    private MvcTestResult post(String scenario, UUID run) {
        return mvc.post()
                .uri("/api/v1/scenarios")
                .header(HttpHeaders.AUTHORIZATION, people.bearer("thamdinh"))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{ \"run\": \"" + run + "\", \"scenario\": " + scenario + " }")
                .exchange();
    }

    private MvcTestResult get(String uri) {
        return mvc.get()
                .uri(uri)
                .header(HttpHeaders.AUTHORIZATION, people.bearer("thamdinh"))
                .exchange();
    }

    private UUID run() {
        return runs.page(Optional.empty(), 500).stream()
                .filter(run -> run.set().id().value().equals("hai-lang-2024")
                        && !run.set().reDated())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static JsonNode json(MvcTestResult answer) throws Exception {
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsString());
    }
}
