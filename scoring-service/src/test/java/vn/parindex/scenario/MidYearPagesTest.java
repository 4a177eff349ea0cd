package vn.parindex.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.parindex.WebTest;
import vn.parindex.account.TestPeople;
import vn.parindex.scorebook.Runs;

@WebTest
class MidYearPagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    Runs runs;

    @Test
    void thePageSaysTheDayAndThatItIsNoOfficialResult() {
        assertThat(page("/giua-nam?lan-cham=" + run()))
                .hasStatusOk()
                .bodyText()
                .contains("Chỉ số đến ngày 30/06/2024", "Kịch bản – không phải kết quả chính thức", "Chỉ số đến nay");
        assertThat(page("/giua-nam?lan-cham=" + run() + "&ngay=15/02/2024"))
                .hasStatusOk()
                .bodyText()
                .contains("Chỉ số đến ngày 15/02/2024", "Chưa đến hạn");
    }

    @Test
    void whatIsNoDayIsSaid() {
        assertThat(page("/giua-nam?lan-cham=" + run() + "&ngay=31/02/2024"))
                .hasStatusOk()
                .bodyText()
                .contains("«31/02/2024» không phải ngày");
    }

    @Test
    void theRankingLeadsToIt() {
        assertThat(page("/lan-cham/" + run())).bodyText().contains("/giua-nam?lan-cham=" + run());
    }

    @Test
    void theApiGivesTheSame() {
        MvcTestResult answer = mvc.get()
                .uri("/api/v1/runs/" + run() + "/mid-year?day=2024-02-15")
                .header(HttpHeaders.AUTHORIZATION, people.bearer("nguoixem"))
                .exchange();
        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.units.length()")
                .isEqualTo(16);
        assertThat(answer).bodyJson().extractingPath("$.label").isEqualTo(ScenarioLabel.TEXT);
    }

    @Test
    void anUnknownRunIsNotFound() {
        assertThat(page("/giua-nam?lan-cham=" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult page(String uri) {
        return mvc.get().uri(uri).with(people.page("nguoixem")).exchange();
    }

    private UUID run() {
        return runs.page(Optional.empty(), 500).stream()
                .filter(run -> run.set().id().value().equals("hai-lang-2024")
                        && !run.set().reDated())
                .findFirst()
                .orElseThrow()
                .id();
    }
}
