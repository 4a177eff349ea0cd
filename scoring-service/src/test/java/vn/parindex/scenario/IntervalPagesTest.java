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
class IntervalPagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    Runs runs;

    @Test
    void thePageSaysThatItDrawsAndFetchesTheResult() {
        assertThat(page("/khoang-hang?lan-cham=" + run()))
                .hasStatusOk()
                .bodyText()
                .contains("Đang rút thăm", "/khoang-hang/ket-qua?lan-cham=" + run(), ScenarioLabel.TEXT);
        assertThat(page("/khoang-hang/ket-qua?lan-cham=" + run() + "&so-lan=50"))
                .hasStatusOk()
                .bodyText()
                .contains("sau 50 lần rút, hạt giống", "Xã Hải Phú")
                .doesNotContain("<header");
        assertThat(page("/khoang-hang/bang-tinh?lan-cham=" + run() + "&so-lan=20"))
                .hasStatusOk();
    }

    @Test
    void theApiGivesTheSameForTheSameSeed() throws Exception {
        String uri = "/api/v1/runs/" + run() + "/rank-intervals?draws=50&seed=7";
        assertThat(api(uri))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.units.length()")
                .isEqualTo(16);
        assertThat(api(uri).getResponse().getContentAsString())
                .isEqualTo(api(uri).getResponse().getContentAsString());
        assertThat(api(uri + "&disputed=19711:ho-so-dung-han"))
                .bodyJson()
                .extractingPath("$.disputed[0].unit")
                .isEqualTo("19711");
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        String uri = "/api/v1/runs/" + run() + "/rank-intervals";
        assertThat(api(uri + "?draws=0").getResponse().getStatus()).isBetween(400, 422);
        assertThat(api(uri + "?disputed=x").getResponse().getStatus()).isBetween(400, 422);
        assertThat(api(uri + "?draws=1&disputed=19711:khong-co")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(api(uri + "?draws=1&disputed=1:ho-so-dung-han")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(api("/api/v1/runs/" + UUID.randomUUID() + "/rank-intervals")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult page(String uri) {
        return mvc.get().uri(uri).with(people.page("nguoixem")).exchange();
    }

    private MvcTestResult api(String uri) {
        return mvc.get()
                .uri(uri)
                .header(HttpHeaders.AUTHORIZATION, people.bearer("nguoixem"))
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
}
