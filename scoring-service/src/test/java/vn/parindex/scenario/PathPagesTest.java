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
class PathPagesTest {

    private static final String HAI_DUONG = "19711";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    Runs runs;

    @Test
    void thePageAsksForTheNextGradeAndListsWhatIsToBeDone() {
        assertThat(page("/duong-di?" + unit()))
                .hasStatusOk()
                .bodyText()
                .contains("Để đạt xếp loại «Tốt» trở lên", "Khá → Tốt", "Mở trên bàn thử", ScenarioLabel.TEXT);
    }

    @Test
    void aGoalThatCannotBeMetSaysWhatIsTheMost() {
        assertThat(page("/duong-di?" + unit() + "&loai=index&chi-so=100"))
                .hasStatusOk()
                .bodyText()
                .contains("Không đạt được bằng những việc còn kịp làm. Làm tất cả thì chỉ số");
    }

    @Test
    void aGoalThatIsNoneIsSaidOnThePage() {
        assertThat(page("/duong-di?" + unit() + "&loai=rank&hang=ba"))
                .hasStatusOk()
                .bodyText()
                .contains("không hiểu mục tiêu (rank=ba)");
    }

    @Test
    void theApiAnswersWithStepsThatThePromisedIndexFollowsFrom() {
        MvcTestResult answer = api("/paths/" + HAI_DUONG + "?goal=grade=Tốt");
        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.answer").isEqualTo("reachable");
        assertThat(answer).bodyJson().extractingPath("$.after.grade").isEqualTo("Tốt");
        assertThat(api("/paths/" + HAI_DUONG + "?goal=grade=Giỏi").getResponse().getStatus())
                .isEqualTo(422);
        assertThat(api("/paths/99999?goal=index=80").getResponse().getStatus()).isEqualTo(422);
    }

    @Test
    void theTornadoIsAPageAndAnAnswer() {
        assertThat(page("/do-nhay?" + unit()))
                .hasStatusOk()
                .bodyText()
                .contains("Độ nhạy: Xã Hải Dương", "class=\"worse\"");
        assertThat(api("/sensitivity/" + HAI_DUONG))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.bars.length()")
                .satisfies(bars -> assertThat((Integer) bars).isGreaterThan(10));
    }

    @Test
    void anUnknownRunOrUnitIsNotFound() {
        assertThat(page("/duong-di?lan-cham=" + UUID.randomUUID() + "&don-vi=1"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page("/do-nhay?lan-cham=" + run() + "&don-vi=99999")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult page(String uri) {
        return mvc.get().uri(uri).with(people.page("thamdinh")).exchange();
    }

    private MvcTestResult api(String path) {
        return mvc.get()
                .uri("/api/v1/runs/" + run() + path)
                .header(HttpHeaders.AUTHORIZATION, people.bearer("nguoixem"))
                .exchange();
    }

    private String unit() {
        return "lan-cham=" + run() + "&don-vi=" + HAI_DUONG;
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
