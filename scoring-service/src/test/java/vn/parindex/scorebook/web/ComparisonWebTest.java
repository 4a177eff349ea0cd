package vn.parindex.scorebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.parindex.WebTest;
import vn.parindex.account.TestPeople;
import vn.parindex.scorebook.Runs;
import vn.parindex.scorebook.ScoreRun;

@WebTest
class ComparisonWebTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    Runs runs;

    @Test
    void twoYearsOfHaiLangAreComparedAndSplit() {
        MvcTestResult page = get("/so-sanh?truoc=" + run(-1) + "&sau=" + run(0));
        assertThat(page).hasStatusOk();
        assertThat(page)
                .bodyText()
                .contains("Do kết quả thực hiện", "số liệu thay đổi", "đã dời ngày", "điểm minh họa");
    }

    @Test
    void anAppraisalOfTheLaterResultIsAPartOfItsOwn() {
        String uri = "/so-sanh?truoc=" + run(-1) + "&sau=" + run(0) + "&tham-dinh=" + run(0);
        assertThat(get(uri)).hasStatusOk().bodyText().contains("Do thẩm định lại");
        assertThat(get("/so-sanh?truoc=" + run(-1) + "&sau=" + run(0) + "&tham-dinh="))
                .hasStatusOk();
    }

    @Test
    void withoutAChoiceThePageAsksForOne() {
        assertThat(get("/so-sanh")).hasStatusOk().bodyText().contains("<select name=\"truoc\"");
    }

    @Test
    void theApiGivesTheSameNumbersAndTheyAddUp() throws Exception {
        JsonNode answer = new JsonMapper()
                .readTree(get("/api/v1/comparisons?before=" + run(-1) + "&after=" + run(0))
                        .getResponse()
                        .getContentAsString());
        assertThat(answer.path("units").size()).isEqualTo(16);
        for (JsonNode unit : answer.path("units").values()) {
            assertThat(new BigDecimal(unit.at("/split/index/total").asString()))
                    .isEqualByComparingTo(unit.path("indexDifference").asString());
        }
    }

    @Test
    void anUnknownRunIsNotFound() {
        String address = "?before=" + run(0) + "&after=" + UUID.randomUUID();
        assertThat(get("/api/v1/comparisons" + address)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private UUID run(int movedYears) {
        return runs.page(Optional.empty(), 200).stream()
                .filter(run -> run.set().id().value().equals("hai-lang-2024"))
                .filter(run -> run.set().movedYears() == movedYears)
                .map(ScoreRun::id)
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(people.page("nguoixem")).exchange();
    }
}
