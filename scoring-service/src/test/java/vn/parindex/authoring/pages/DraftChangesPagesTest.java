package vn.parindex.authoring.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.parindex.WebTest;
import vn.parindex.account.TestPeople;
import vn.parindex.authoring.SetWorkbook;
import vn.parindex.authoring.draft.Draft;
import vn.parindex.authoring.draft.Drafts;
import vn.parindex.authoring.draft.VersionName;
import vn.parindex.authoring.draft.Why;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.table.Table;
import vn.parindex.table.TableBook;

/** What changed, workbooks up and down, proposals, and two people at one draft. */
@WebTest
class DraftChangesPagesTest {

    private static final String SET = "hai-lang-2024";
    private static final Why WHY = new Why("phantich", "thử trang");
    private static final String TITLE = "Bộ chỉ số";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcClient database;

    @Test
    void theHistorySaysWhatEachRevisionChanged() throws Exception {
        Draft draft = draft("401");
        drafts.save(draft.id(), 1, retitled(draft, "Tên mới"), new Why("phantich", "đổi tên"));
        String page = text(get("nguoixem", draft, "/lich-su"));
        assertThat(page)
                .contains("Lần sửa 2", "đổi tên", "Bộ chỉ số: tên đổi từ «Bộ chỉ số cải cách", "thành «Tên mới");
        assertThat(text(get("phantich", draft, "")))
                .as("what is said of leaves of the layer below names them, not its files")
                .contains("46 tiêu chí chờ phê duyệt (1.1.1, ")
                .doesNotContain("rules/sets/");
        String diff = text(get("nguoixem", draft, "/so-sanh"));
        assertThat(diff)
                .contains("hai-lang-2024, phiên bản 1", "thành «Tên mới")
                .doesNotContain("trạng thái đổi");
        assertThat(text(get("nguoixem", draft, "/so-sanh?voi=lan-2"))).contains("Không khác nhau về nghĩa");
        assertThat(get("nguoixem", draft, "/so-sanh?voi=khong-co")).hasStatus(404);
        assertThat(get("nguoixem", draft, "/so-sanh/so-excel")).hasStatusOk();
    }

    @Test
    void aRevisionOfWorkedCasesAloneSaysWhoseCasesChanged() throws Exception {
        Draft draft = draft("407");
        Map<String, String> files = changed(draft, "name: 45 trên 100", "name: Sửa 45 trên 100");
        drafts.save(draft.id(), 1, files, new Why("phantich", "tên ca"));
        assertThat(text(get("nguoixem", draft, "/lich-su"))).contains("Ca kiểm thử: đổi ở 7.3.");
        assertThat(text(get("nguoixem", draft, "/so-sanh"))).contains("Ca kiểm thử: đổi ở 7.3.");
    }

    @Test
    void aWorkbookGoesDownAndComesBackAsARevision() throws Exception {
        Draft draft = draft("402");
        assertThat(text(get("phantich", draft, "/so-excel"))).contains("so-excel/tai-ve", "type=\"file\"");
        assertThat(get("phantich", draft, "/so-excel/tai-ve")).hasStatusOk();
        assertThat(get("phantich", draft, "/so-excel/co-ghi-chu")).hasStatusOk();
        MvcTestResult sent = upload("/ban-nhap/" + draft.id() + "/so-excel", book(retitled(draft, "Từ sổ")), session());
        assertThat(sent.getResponse().getRedirectedUrl()).isEqualTo("/ban-nhap/" + draft.id());
        assertThat(text(get("phantich", draft, ""))).contains("Từ sổ");
        assertThat(upload("/bo-chi-so/so-excel", book(retitled(draft, "Từ sổ")), session())
                        .getMvcResult()
                        .getFlashMap()
                        .get("refused")
                        .toString())
                .contains("Phiên bản này đã có");
    }

    @Test
    void aBadWorkbookComesBackTwice() throws Exception {
        Draft draft = draft("403");
        MockHttpSession session = session();
        ByteArrayOutputStream strange = new ByteArrayOutputStream();
        new TableBook("Sổ lạ", List.of()).write(List.of(Table.of("Trang lạ", "Cột")), strange);
        byte[] broken = strange.toByteArray();
        MvcTestResult sent = upload("/ban-nhap/" + draft.id() + "/so-excel", broken, session);
        assertThat(sent.getResponse().getRedirectedUrl()).isEqualTo("/ban-nhap/" + draft.id() + "/so-excel");
        assertThat(sent.getMvcResult().getFlashMap().get("uploadFindings").toString())
                .contains("trang không có trong mẫu (Trang lạ)");
        MvcTestResult marked = mvc.get()
                .uri("/bo-chi-so/so-excel/so-co-ghi-chu")
                .session(session)
                .with(people.page("phantich"))
                .exchange();
        assertThat(marked.getResponse().getHeader("Content-Disposition")).contains("403-lan-sua-1-co-ghi-chu.xlsx");
        assertThat(drafts.find(draft.id()).orElseThrow().revision().number()).isEqualTo(1);
    }

    @Test
    void whoComesSecondLosesNothing() throws Exception {
        Draft draft = draft("404");
        drafts.save(draft.id(), 1, retitled(draft, "Của người khác"), new Why("quantri-demo", "nhanh hơn"));
        String conflict = upload("/ban-nhap/" + draft.id() + "/so-excel", book(retitled(draft, "Của tôi")), session())
                .getResponse()
                .getRedirectedUrl();
        assertThat(conflict).startsWith("/ban-nhap/" + draft.id() + "/xung-dot/");
        String page = text(mvc.get().uri(conflict).with(people.page("phantich")).exchange());
        assertThat(page).contains("thành «Của người khác", "thành «Của tôi", "/cua-toi");
        assertThat(text(get("phantich", draft, "/lich-su"))).contains(conflict);
        MvcTestResult blank = mvc.post()
                .uri(conflict + "/cua-toi")
                .param("lan-sua", "2")
                .param("ly-do", " ")
                .with(csrf())
                .with(people.page("phantich"))
                .exchange();
        assertThat(blank.getResponse().getRedirectedUrl()).isEqualTo(conflict);
        post(conflict + "/cua-toi", "2");
        assertThat(drafts.files(draft.id(), Optional.empty()).orElseThrow().get("set.yaml"))
                .contains("title: Của tôi");
        assertThat(text(get("phantich", draft, "/lich-su"))).doesNotContain(conflict);
        assertThat(database.sql("select action from audit_entry where detail->>'aside' = ? order by id")
                        .param(conflict.replaceFirst(".*/", ""))
                        .query(String.class)
                        .list())
                .containsExactly("draft-put-aside", "draft-aside-settled");
    }

    @Test
    void aWorkbookIsOfTheRevisionItsNameSaysHoweverLateItComes() throws Exception {
        Draft draft = draft("449");
        String name = get("phantich", draft, "/so-excel/tai-ve").getResponse().getHeader("Content-Disposition");
        assertThat(name).contains("449-lan-sua-1.xlsx");
        drafts.save(draft.id(), 1, changed(draft, "place: Huyện", "place: Vùng"), new Why("quantri-demo", "nhanh hơn"));
        byte[] mine = book(retitled(draft, "Của tôi"));
        assertThat(upload("/ban-nhap/" + draft.id() + "/so-excel", "x-449-lan-sua-1 (1).xlsx", mine, "2", session())
                        .getResponse()
                        .getRedirectedUrl())
                .startsWith("/ban-nhap/" + draft.id() + "/xung-dot/");
        MvcTestResult renamed = upload("/ban-nhap/" + draft.id() + "/so-excel", "gui-lai.xlsx", mine, "", session());
        assertThat(renamed.getMvcResult().getFlashMap().toString())
                .contains("tên tệp không nói sổ được tải về từ lần sửa nào (gui-lai.xlsx)");
        assertThat(drafts.files(draft.id(), Optional.empty()).orElseThrow().get("set.yaml"))
                .contains("place: Vùng");
    }

    @Test
    void whatWasChosenStaysChosenWhenThePageAsksAgain() throws Exception {
        Draft draft = draft("447");
        Map<String, String> both = new TreeMap<>(changed(draft, "place: Huyện", "place: Vùng"));
        both.computeIfPresent("set.yaml", (name, text) -> text.replaceFirst("title: .*", "title: Của người khác"));
        drafts.save(draft.id(), 1, both, new Why("quantri-demo", "hai chỗ"));
        Map<String, String> mine = new TreeMap<>(changed(draft, "place: Huyện", "place: Miền"));
        mine.computeIfPresent("set.yaml", (name, text) -> text.replaceFirst("title: .*", "title: Của tôi"));
        String conflict = upload("/ban-nhap/" + draft.id() + "/so-excel", book(mine), session())
                .getResponse()
                .getRedirectedUrl();
        MockHttpSession session = session();
        mvc.post()
                .uri(conflict + "/gop")
                .param("lan-sua", "2")
                .param("ly-do", "gộp")
                .param("chon:set.yaml/title", "THEIRS")
                .session(session)
                .with(csrf())
                .with(people.page("phantich"))
                .exchange();
        String page = text(mvc.get()
                .uri(conflict)
                .session(session)
                .with(people.page("phantich"))
                .exchange());
        assertThat(page).contains("chọn giá trị của một trong hai người").containsOnlyOnce("checked=\"checked\"");
    }

    @Test
    void twoWhoChangedOtherPlacesAreMergedByOneButton() throws Exception {
        Draft draft = draft("405");
        drafts.save(draft.id(), 1, changed(draft, "place: Huyện", "place: Vùng"), new Why("quantri-demo", "nơi"));
        String conflict = upload("/ban-nhap/" + draft.id() + "/so-excel", book(retitled(draft, "Của tôi")), session())
                .getResponse()
                .getRedirectedUrl();
        assertThat(text(mvc.get().uri(conflict).with(people.page("phantich")).exchange()))
                .contains("Hai người sửa những chỗ khác nhau")
                .doesNotContain("type=\"radio\"");
        post(conflict + "/gop", "2");
        assertThat(drafts.files(draft.id(), Optional.empty()).orElseThrow().get("set.yaml"))
                .contains("title: Của tôi", "place: Vùng");
    }

    @Test
    void aPlaceThatBothChangedIsChosen() throws Exception {
        Draft draft = draft("406");
        drafts.save(draft.id(), 1, retitled(draft, "Của người khác"), new Why("quantri-demo", "nhanh hơn"));
        String conflict = upload("/ban-nhap/" + draft.id() + "/so-excel", book(retitled(draft, "Của tôi")), session())
                .getResponse()
                .getRedirectedUrl();
        String page = text(mvc.get().uri(conflict).with(people.page("phantich")).exchange());
        String choice = page.replaceAll("(?s).*name=\"(chon:[^\"]+)\".*", "$1");
        post(conflict + "/gop", "2");
        assertThat(drafts.find(draft.id()).orElseThrow().revision().number()).isEqualTo(2);
        post(conflict + "/gop", "2", choice, "MINE");
        assertThat(drafts.files(draft.id(), Optional.empty()).orElseThrow().get("set.yaml"))
                .contains("title: Của tôi");
    }

    private Map<String, String> changed(Draft draft, String from, String to) {
        Map<String, String> files =
                new TreeMap<>(drafts.files(draft.id(), Optional.of(1)).orElseThrow());
        files.replaceAll((name, text) -> text.replaceFirst(from, to));
        return files;
    }

    private Draft draft(String version) {
        return drafts.startFrom(SET, new VersionName(SET, version), WHY);
    }

    private Map<String, String> retitled(Draft draft, String title) {
        return changed(draft, "title: " + TITLE, "title: " + title);
    }

    private static byte[] book(Map<String, String> files) throws Exception {
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        SetWorkbook.write(SetFolder.amongShipped(SET, files), book);
        return book.toByteArray();
    }

    private static MockHttpSession session() {
        return new MockHttpSession();
    }

    private MvcTestResult upload(String uri, byte[] book, MockHttpSession session) {
        return upload(uri, "so.xlsx", book, "1", session);
    }

    private MvcTestResult upload(String uri, String name, byte[] book, String revision, MockHttpSession session) {
        return mvc.post()
                .uri(uri)
                .multipart()
                .file(new MockMultipartFile("so", name, "application/octet-stream", book))
                .param("lan-sua", revision)
                .param("ly-do", "sửa trong Excel")
                .session(session)
                .with(csrf())
                .with(people.page("phantich"))
                .exchange();
    }

    private void post(String uri, String revision) {
        post(uri, revision, "khac", "");
    }

    private void post(String uri, String revision, String name, String value) {
        assertThat(mvc.post()
                        .uri(uri)
                        .param(name, value)
                        .param("lan-sua", revision)
                        .param("ly-do", "thử")
                        .with(csrf())
                        .with(people.page("phantich"))
                        .exchange())
                .hasStatus(302);
    }

    private MvcTestResult get(String person, Draft draft, String page) {
        return mvc.get()
                .uri("/ban-nhap/" + draft.id() + page)
                .with(people.page(person))
                .exchange();
    }

    private static String text(MvcTestResult page) throws Exception {
        assertThat(page).hasStatusOk();
        return page.getResponse().getContentAsString();
    }
}
