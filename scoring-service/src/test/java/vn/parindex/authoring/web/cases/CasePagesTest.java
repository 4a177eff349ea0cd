package vn.parindex.authoring.web.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.parindex.WebTest;
import vn.parindex.account.TestPeople;
import vn.parindex.authoring.cases.CaseCells;
import vn.parindex.authoring.cases.CaseFile;
import vn.parindex.authoring.draft.Draft;
import vn.parindex.authoring.draft.Drafts;
import vn.parindex.authoring.draft.VersionName;
import vn.parindex.authoring.draft.Why;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.catalogue.WorkedCase.Subject;
import vn.parindex.scorebook.Runs;
import vn.parindex.scorebook.ScoreRun;

@WebTest
class CasePagesTest {

    private static final String ANALYST = "phantich";
    private static final String SET = "hai-lang-2024";
    private static final AtomicInteger VERSION = new AtomicInteger(700);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    Drafts drafts;

    @Autowired
    Runs runs;

    private Optional<Draft> started = Optional.empty();

    @BeforeEach
    void start() {
        VersionName name = new VersionName(SET, Integer.toString(VERSION.incrementAndGet()));
        started = Optional.of(drafts.startFrom(SET, name, new Why(ANALYST, "thử ca")));
    }

    @Test
    void theListSaysOfEachLeafHowManyCasesHoldAndWhatIsMissing() throws Exception {
        String page = text(get(cases("")));
        assertThat(page).contains("378/378", "Tính điểm đột biến", "Thêm ca này", "/ca-kiem-thu/7.3");
        assertThat(scored()).contains("451/451", "Dời tham số nào cũng có ca phát hiện.");
    }

    /** The page waits a little each time it is asked; while it is being computed it says how far it is. */
    private String scored() throws Exception {
        String page = text(get(cases("?dot-bien=true")));
        for (int asked = 1; asked < 200 && page.contains("data-wait"); asked++) {
            assertThat(page).contains("Đang tính điểm đột biến", "trên 55 tiêu chí", "<progress");
            page = text(get(cases("?dot-bien=true")));
        }
        assertThat(text(get(cases(""))))
                .as("what was computed is shown without asking again")
                .contains("451/451")
                .doesNotContain("name=\"dot-bien\"");
        return page;
    }

    @Test
    void aLeafsCasesAreShownAsPeopleWriteThemWithWhatTheyStandOn() throws Exception {
        String page = text(get(cases("/7.3")));
        assertThat(page)
                .contains(
                        "value=\"44,99 % chưa đạt chỉ tiêu\"", "value=\"3,00\"", "15 ca đúng, 0 ca sai", "Độ phủ: 9/9");
    }

    @Test
    void aWrongExpectationIsToldAndNothingIsWritten() throws Exception {
        List<String> typed = typed("7.3");
        typed.set(typed.indexOf("3,00"), "2,50");
        String page = text(post(cases("/7.3"), typed, "lam", "chay"));
        assertThat(page).contains("14 ca đúng, 1 ca sai", "máy chấm ra", "<b>3,00</b>", "<b>2,50</b>");
        assertThat(revision()).isEqualTo(1);
    }

    @Test
    void aDayThatIsNoneIsAskedForAsTheOtherFormsAskForIt() throws Exception {
        assertThat(text(post(cases("/7.3"), typed("7.3"), "lam", "chay", "c.0.as-of", "30/02/2024")))
                .contains("(30/02/2024)", "ngày có thật, dạng 31/12/2024")
                .doesNotContain("2024-12-31");
    }

    @Test
    void pointsAreNeverFilledInAndWhatCameOutIsNotToldBeforeTheyAreTyped() throws Exception {
        List<String> typed = typed("7.3");
        typed.addAll(List.of(
                "c.15.name", "Đúng 40,5 %", "c.15.given.0.numerator", "405", "c.15.given.0.denominator", "1000"));
        String page = text(post(cases("/7.3"), typed, "lam", "chay"));
        assertThat(page).contains("Ghi điểm mong đợi trước", "15 ca đúng, 0 ca sai");
        assertThat(page).containsPattern("name=\"c\\.15\\.expect\\.points\" value=\"\"");
        String unsaved = text(post(cases("/7.3"), typed, "lam", "luu"));
        assertThat(unsaved)
                .contains("Chưa ghi: còn ô phải điền.", "chưa ghi điểm mong đợi; tính tay từ căn cứ rồi ghi")
                .as("the case with the gap, and no other, is a link away")
                .contains("<a href=\"#ca-15\">Ca 16</a>")
                .doesNotContain("<a href=\"#ca-14\">");
        assertThat(revision()).isEqualTo(1);
    }

    @Test
    void aCaseIsSavedAsARevisionAndTheOthersStayByteForByte() throws Exception {
        Map<String, String> before = files();
        List<String> typed = typed("7.3");
        typed.addAll(List.of(
                "c.15.name", "Đúng 40,5 %", "c.15.given.0.numerator", "405", "c.15.given.0.denominator", "1000"));
        typed.addAll(List.of("c.15.expect.points", "1,50", "c.15.expect.cause", "BELOW_BAND"));
        assertThat(post(cases("/7.3"), typed, "lam", "luu", "ly-do", "Thêm ca giữa hai bậc"))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl(cases("/7.3"));
        Map<String, String> after = files();
        assertThat(after.get("cases/7.3.yaml")).isEqualTo(before.get("cases/7.3.yaml") + """
                          - name: Đúng 40,5 %
                            given: { numerator: 405, denominator: 1000 }
                            expect: { points: "1.50", cause: BELOW_BAND }
                        """);
        before.remove("cases/7.3.yaml");
        after.remove("cases/7.3.yaml");
        assertThat(after).isEqualTo(before);
        assertThat(drafts.history(draft().id()).orElseThrow())
                .last()
                .satisfies(step -> assertThat(step.act().reason()).isEqualTo("Thêm ca giữa hai bậc"));
    }

    @Test
    void aReasonThatNobodyCanSeeGivesWayToThatOfThePage() throws Exception {
        List<String> typed = typed("7.3");
        typed.set(typed.indexOf("44,99 % chưa đạt chỉ tiêu"), "44,99 % thì thiếu");
        assertThat(post(cases("/7.3"), typed, "lam", "luu", "ly-do", "\u200b")).hasStatus(HttpStatus.FOUND);
        assertThat(drafts.history(draft().id()).orElseThrow())
                .last()
                .satisfies(step -> assertThat(step.act().reason()).isEqualTo("Sửa ca kiểm thử của 7.3"));
    }

    @Test
    void aCellThatCannotBeReadIsNamedAndNothingIsRun() throws Exception {
        List<String> typed = typed("7.3");
        typed.set(typed.indexOf("3,00"), "ba");
        typed.set(typed.indexOf("4499"), "4.499");
        assertThat(text(post(cases("/7.3"), typed, "lam", "luu")))
                .contains(
                        "Chưa chạy: có ô không đọc được.",
                        "giá trị của “Điểm” (points) không dùng được (ba)",
                        "số đọc được hai cách (4.499)")
                .contains("aria-invalid=\"true\"");
        assertThat(revision()).isEqualTo(1);
    }

    @Test
    void whoeverSavedOtherCasesMeanwhileLosesNothing() throws Exception {
        List<String> mine = typed("7.3");
        mine.set(mine.indexOf("45 trên 100 giao dịch là đúng chỉ tiêu"), "Đúng chỉ tiêu");
        List<String> theirs = typed("1.1.1");
        theirs.set(1, "Tên của người khác");
        assertThat(post(cases("/1.1.1"), theirs, "lam", "luu")).hasStatus(HttpStatus.FOUND);
        assertThat(post(cases("/7.3"), mine, "lam", "luu")).hasRedirectedUrl(cases("/7.3"));
        assertThat(files().get("cases/7.3.yaml")).contains("name: Đúng chỉ tiêu");
        assertThat(files().get("cases/1.1.1.yaml")).contains("Tên của người khác");
        assertThat(post(cases("/7.3"), typed("7.3"), "lam", "luu", "dua-tren", "1")
                        .getResponse()
                        .getRedirectedUrl())
                .contains("/xung-dot/");
    }

    @Test
    void aMissingCaseIsTakenOverWithItsFigureAndWithoutPoints() throws Exception {
        String page = text(post(cases("/7.3"), List.of(), "lam", "dot-bien"));
        assertThat(page).contains("Phát hiện 2/19 lỗi cấy thử", "Thêm ca «Đúng chỉ tiêu 45%»");
        String added = text(post(cases("/7.3"), List.of(), "them", "Đúng chỉ tiêu 45%"));
        assertThat(added)
                .containsPattern("name=\"c\\.0\\.given\\.0\\.numerator\" value=\"45\"")
                .containsPattern("name=\"c\\.0\\.expect\\.points\" value=\"\"");
    }

    @Test
    void aGateAndABonusLineHaveCasesToo() throws Exception {
        assertThat(text(get(cases("/K1")))).contains("Bị khống chế", "0 ca sai");
        assertThat(text(get(cases("/T1")))).contains("Điểm mong đợi", "0 ca sai");
        assertThat(get(cases("/99.9"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aScoreCardsFigureBecomesACaseWhosePointsAreAskedFor() throws Exception {
        ScoreRun run = runs.page(Optional.empty(), 50).stream()
                .filter(each ->
                        each.set().id().value().equals(SET) && !each.set().reDated())
                .findFirst()
                .orElseThrow();
        String card = "/lap-ca-kiem-thu?lan-cham=" + run.id() + "&don-vi=19711&ban-nhap=" + draft().id();
        String page = text(get(card));
        assertThat(page).contains("Lập ca kiểm thử từ phiếu điểm", "/ca-kiem-thu/7.3?moi.name=");
        int at = page.indexOf("/ban-nhap/" + draft().id() + "/ca-kiem-thu/7.3?");
        String link = page.substring(at, page.indexOf("#ca-moi", at)).replace("&amp;", "&");
        String prepared = text(mvc.get()
                .uri(java.net.URI.create(link))
                .with(people.page(ANALYST))
                .exchange());
        assertThat(prepared)
                .contains(" điểm; hãy tính lại từ căn cứ rồi ghi điểm mong đợi.", run.label())
                .containsPattern("name=\"c\\.15\\.given\\.0\\.numerator\" value=\"[0-9]+\"")
                .containsPattern("name=\"c\\.15\\.expect\\.points\" value=\"\"");
    }

    @Test
    void whoMayNotWriteSeesTheCasesAndNothingToPress() throws Exception {
        MvcTestResult seen =
                mvc.get().uri(cases("/7.3")).with(people.page("nguoixem")).exchange();
        assertThat(seen.getResponse().getContentAsString())
                .contains("Bạn đang xem")
                .doesNotContain("value=\"luu\"");
        assertThat(mvc.post()
                        .uri(cases("/7.3"))
                        .with(people.page("nguoixem"))
                        .with(csrf())
                        .exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private Draft draft() {
        return started.orElseThrow();
    }

    private String cases(String rest) {
        return "/ban-nhap/" + draft().id() + "/ca-kiem-thu" + rest;
    }

    private int revision() {
        return drafts.find(draft().id()).orElseThrow().revision().number();
    }

    private Map<String, String> files() {
        return new java.util.TreeMap<>(
                drafts.files(draft().id(), Optional.empty()).orElseThrow());
    }

    /** Names and texts of all cells of a code, as a browser sends them. */
    private static List<String> typed(String code) {
        CaseFile file = CaseFile.of(SetDocuments.read(SetFolder.shipped(SET)), Subject.LEAF, code);
        List<String> typed = new ArrayList<>();
        for (int i = 0; i < file.cases().size(); i++) {
            String prefix = CaseFile.prefix(i);
            CaseCells cells = file.cases().get(i);
            cells.texts().forEach((name, text) -> typed.addAll(List.of(prefix + name, text)));
            if (cells.figures().isEmpty()) {
                typed.addAll(List.of(prefix + "given.0.numerator", ""));
            }
        }
        return typed;
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(people.page(ANALYST)).exchange();
    }

    private MvcTestResult post(String address, List<String> typed, String... more) {
        var request = mvc.post().uri(address).with(people.page(ANALYST)).with(csrf());
        if (!List.of(more).contains("dua-tren")) {
            request = request.param("dua-tren", "1");
        }
        for (int i = 0; i < typed.size(); i += 2) {
            request = request.param(typed.get(i), typed.get(i + 1));
        }
        for (int i = 0; i < more.length; i += 2) {
            request = request.param(more[i], more[i + 1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult result) throws Exception {
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
