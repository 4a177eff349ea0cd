package vn.parindex.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.parindex.WebTest;
import vn.parindex.account.TestPeople;
import vn.parindex.scorebook.Runs;
import vn.parindex.scorebook.ScoreRun;

@WebTest
class PreviewApiTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    Runs runs;

    @Test
    void aScenarioWithoutChangesMovesNothing() throws Exception {
        JsonNode answer = json(post("{ \"name\": \"không đổi\" }"));
        assertThat(answer.path("label").asString()).isEqualTo("Kịch bản – không phải kết quả chính thức");
        assertThat(answer.at("/comparison/units").values()).hasSize(16).allSatisfy(unit -> {
            assertThat(unit.path("indexDifference").asString()).isIn("0", "0.00");
            assertThat(unit.path("leaves").size()).isZero();
        });
    }

    @Test
    void whatOneFigureWouldChangeIsSaidAndNothingIsStored() throws Exception {
        int before = runs.page(Optional.empty(), 500).size();
        JsonNode answer = json(post("""
                { "name": "thử", "facts": [ { "units": ["19711"], "indicator": "ho-so-dung-han", "add": "15" } ] }
                """));
        JsonNode unit = answer.at("/comparison/units")
                .valueStream()
                .filter(each -> each.path("code").asString().equals("19711"))
                .findFirst()
                .orElseThrow();
        assertThat(unit.at("/leaves/0/difference").asString()).isEqualTo("0.90");
        assertThat(answer.at("/comparison/after/official").asBoolean()).isFalse();
        assertThat(runs.page(Optional.empty(), 500)).hasSize(before);
    }

    @Test
    void aChangeInOneCommuneShowsInTheDistrictsOwnScore() throws Exception {
        JsonNode answer = json(post("""
                { "name": "thử", "facts": [ { "units": ["19726"], "indicator": "giao-dich-thanh-toan-truc-tuyen",
                    "set": { "numerator": "400", "denominator": "500" } } ] }
                """));
        JsonNode district = answer.at("/district/units/0");
        assertThat(district.at("/before/index").asString())
                .isNotEqualTo(district.at("/after/index").asString());
        assertThat(answer.at("/district/after/criteriaSet").asString()).isEqualTo("hai-lang-2024-huyen");
    }

    @Test
    void aBadChangeIsRefusedWithItsPlace() {
        MvcTestResult refused = post("""
                { "name": "thử", "facts": [ { "units": ["19711"], "indicator": "ho-so-dung-han", "add": "9999" } ],
                  "set": [ { "leaf": "99.9", "drop": true } ] }
                """);
        assertThat(refused.getResponse().getStatus()).isEqualTo(422);
    }

    @Test
    void whoMayOnlyLookMayNotTry() {
        assertThat(post("nguoixem", "{ \"name\": \"x\" }", run())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void anUnknownRunIsNotFound() {
        assertThat(post("thamdinh", "{ \"name\": \"x\" }", UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult post(String scenario) {
        return post("thamdinh", scenario, run());
    }

    private MvcTestResult post(String person, String scenario, UUID run) {
        return mvc.post()
                .uri("/api/v1/runs/" + run + "/what-if")
                .contentType(MediaType.APPLICATION_JSON)
                .content(scenario)
                .header(HttpHeaders.AUTHORIZATION, people.bearer(person))
                .exchange();
    }

    private UUID run() {
        return runs.page(Optional.empty(), 200).stream()
                .filter(run -> run.set().id().value().equals("hai-lang-2024")
                        && run.set().movedYears() == 0
                        && run.basis().demonstration())
                .reduce((first, second) -> second)
                .map(ScoreRun::id)
                .orElseThrow();
    }

    private static JsonNode json(MvcTestResult answer) throws Exception {
        assertThat(answer).hasStatusOk();
        return new JsonMapper().readTree(answer.getResponse().getContentAsString());
    }
}
