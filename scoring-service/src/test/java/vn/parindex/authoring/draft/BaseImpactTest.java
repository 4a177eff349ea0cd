package vn.parindex.authoring.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.authoring.draft.TestDrafts.AN;
import static vn.parindex.authoring.draft.TestDrafts.BINH;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.parindex.account.TestPeople;
import vn.parindex.authoring.PublishingTest;
import vn.parindex.authoring.impact.ImpactReport;
import vn.parindex.authoring.impact.ImpactReport.RunImpactBody;
import vn.parindex.catalogue.SetId;
import vn.parindex.scorebook.RunRequest;
import vn.parindex.scorebook.Runs;
import vn.parindex.scorebook.ScoreRun;

/** A new version of a set that nobody is scored with, but that others extend: their communes are those it applies to. */
@PublishingTest
class BaseImpactTest {

    private static final String BASE = "quang-tri-2021-2025";
    private static final String EXTENDING = "vinh-linh-2025";

    private static final String CASES = """
            leaf: "7.1"
            cases:
              - name: Đúng 90 % là đạt chỉ tiêu
                given: { numerator: 90, denominator: 100 }
                expect: { points: "10.00", lost: 0, target-reached: yes }
              - name: 45 % được một nửa
                given: { numerator: 45, denominator: 100 }
                expect: { points: "5.00", cause: BELOW_TARGET }
            """;

    @Autowired
    TestDrafts drafts;

    @Autowired
    DraftSteps steps;

    @Autowired
    DraftImpacts impacts;

    @Autowired
    Runs runs;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Test
    void it_is_scored_on_the_communes_of_every_set_in_force_that_extends_it_and_acknowledged_as_one() throws Exception {
        Draft draft = saved(files -> {
            files.computeIfPresent(
                    "7-chinh-quyen-so.yaml", (file, text) -> text.replace("at-least: 50\n", "at-least: 90\n"));
            files.put("cases/7.1.yaml", CASES);
        });
        ImpactReport report = drafts.shown(draft.id()).report();
        RunImpactBody extending = report.runs().stream()
                .filter(run -> run.extending().orElse("").startsWith(EXTENDING + "@"))
                .findFirst()
                .orElseThrow();
        assertThat(Integer.parseInt(extending.impact().summary().indexMoved())).isPositive();
        assertThat(extending.impact().diff().differences())
                .anyMatch(each -> each.sentence().contains("chỉ tiêu đổi từ ≥ 50 % thành ≥ 90 %"));
        assertThat(report.remarks()).anyMatch(line -> line.startsWith("Dùng bộ này làm gốc: bộ " + EXTENDING));
        assertThat(mvc.get().uri("/ban-nhap/" + draft.id() + "/tac-dong").with(people.page("pheduyet")))
                .bodyText()
                .contains(
                        "Bộ " + extending.extending().orElseThrow().replace("@", " phiên bản ")
                                + " dùng bộ này làm gốc",
                        "href=\"#lan-cham-2\"");
        acknowledgedAsOne(draft, extending);
    }

    /** Newer figures of one extending set make the whole impact outdated. */
    private void acknowledgedAsOne(Draft draft, RunImpactBody extending) {
        UUID seen = impacts.find(draft.id()).orElseThrow().shown().id();
        impacts.acknowledge(draft.id(), 2, seen, BINH);
        assertThat(impacts.outdated(draft.id())).isEmpty();
        score(runs.find(extending.run()).orElseThrow());
        assertThat(impacts.outdated(draft.id()).orElseThrow().checkAgain()).isFalse();
        assertThatThrownBy(() -> steps.approve(draft.id(), 2, BINH))
                .isInstanceOf(DraftConflict.class)
                .hasMessageContaining("lần chấm mới hơn");
        saidOn(draft, "", "/tac-dong");
        saidOn(draft, "/tac-dong", "/tac-dong");
        seenAgain(draft);
        steps.approve(draft.id(), 2, BINH);
        score(runs.find(extending.run()).orElseThrow());
        saidOn(draft, "", "/kiem-tra");
        saidOn(draft, "/tac-dong", "");
    }

    private void seenAgain(Draft draft) {
        UUID again = impacts.show(draft.id(), 2, AN).orElseThrow().shown().id();
        impacts.acknowledge(draft.id(), 2, again, BINH);
    }

    /** The page says that the impact is outdated, and what is next. */
    private void saidOn(Draft draft, String page, String next) {
        String uri = "/ban-nhap/" + draft.id();
        assertThat(mvc.get().uri(uri + page).with(people.page("phantich")))
                .hasStatusOk()
                .bodyText()
                .contains("Tác động đã tính không còn mới nhất. Đã có lần chấm mới hơn", uri + next + "\"");
        assertThat(mvc.get().uri(uri + page).with(people.page("pheduyet")))
                .hasStatusOk()
                .bodyText()
                .contains("không còn mới nhất", "chờ chuyên viên phân tích tính lại")
                .doesNotContain(uri + "/tac-dong/da-xem", uri + "/cong-bo\"");
    }

    @Test
    void a_set_that_cannot_lie_on_it_is_named_with_what_is_wrong() {
        Draft draft = saved(files -> {
            files.computeIfPresent(
                    "8-chi-so-hai-long.yaml", (file, text) -> text.replace("code: \"8.2\"", "code: \"8.7\""));
            files.put("cases/8.7.yaml", files.get("cases/8.2.yaml").replace("\"8.2\"", "\"8.7\""));
            files.remove("cases/8.2.yaml");
        });
        ImpactReport report = drafts.shown(draft.id()).report();
        assertThat(report.runs()).noneMatch(run -> run.extending().orElse("").startsWith(EXTENDING));
        assertThat(report.remarks())
                .anyMatch(line -> line.startsWith("Trên bản nháp, bộ " + EXTENDING) && line.contains("8.2"));
    }

    private Draft saved(Consumer<Map<String, String>> edit) {
        return drafts.change(drafts.start(BASE + "@1").id(), edit);
    }

    private void score(ScoreRun run) {
        RunRequest again = new RunRequest(
                new SetId(EXTENDING),
                Optional.empty(),
                run.basis().figures(),
                run.basis().lastYear(),
                Optional.empty(),
                Optional.empty(),
                0,
                "lại");
        runs.score(again, "an", Optional.empty());
    }
}
