package vn.parindex.scorebook.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.parindex.WebTest;
import vn.parindex.account.TestPeople;
import vn.parindex.scorebook.RankingEntry;
import vn.parindex.scorebook.Runs;
import vn.parindex.scorebook.ScoreRun;
import vn.parindex.scoring.Cause;
import vn.parindex.scoring.Outcome;

@WebTest
class RunPagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    Runs runs;

    @Autowired
    MessageSource texts;

    @Test
    void theListLeadsToEveryRun() {
        MvcTestResult list = page("/lan-cham");
        assertThat(list).hasStatusOk();
        assertThat(list).bodyText().contains("/lan-cham/" + newest().id());
    }

    @Test
    void everyRankingSaysThatFiguresAndPointsAreInvented() {
        for (ScoreRun run : runs.page(Optional.empty(), 200)) {
            MvcTestResult ranking = page("/lan-cham/" + run.id());
            assertThat(ranking).hasStatusOk();
            assertThat(ranking)
                    .bodyText()
                    .contains("điểm minh họa", "số liệu minh họa", run.set().gradeLabel());
            if (run.set().reDated()) {
                assertThat(ranking).bodyText().contains("đã dời ngày");
            }
        }
    }

    @Test
    void everyCardOfEveryRunIsShown() {
        for (ScoreRun run : runs.page(Optional.empty(), 200)) {
            for (RankingEntry entry : runs.ranking(run.id(), "", 0, 500)) {
                MvcTestResult card = page("/lan-cham/" + run.id() + "/phieu/" + entry.unitCode());
                assertThat(card).as(run.label() + " " + entry.unitName()).hasStatusOk();
                assertThat(card).bodyText().contains("Phiếu điểm " + entry.unitName());
            }
        }
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(page("/lan-cham/00000000-0000-7000-8000-000000000000")).hasStatus(404);
        assertThat(page("/lan-cham/" + newest().id() + "/phieu/99999")).hasStatus(404);
    }

    @ParameterizedTest
    @EnumSource
    void everyCauseHasAText(Cause cause) {
        assertThat(texts.getMessage("scorebook.cause." + cause, null, Locale.forLanguageTag("vi")))
                .isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AWARDED")
    void everyOtherOutcomeHasAText(Outcome outcome) {
        assertThat(texts.getMessage("scorebook.outcome." + outcome, null, Locale.forLanguageTag("vi")))
                .isNotBlank();
    }

    private ScoreRun newest() {
        return runs.page(Optional.empty(), 1).get(0);
    }

    private MvcTestResult page(String path) {
        return mvc.get().uri(path).with(people.page("nguoixem")).exchange();
    }
}
