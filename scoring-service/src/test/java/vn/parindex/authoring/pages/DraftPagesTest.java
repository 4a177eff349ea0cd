package vn.parindex.authoring.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.parindex.WebTest;
import vn.parindex.account.TestPeople;
import vn.parindex.authoring.draft.Drafts;
import vn.parindex.authoring.draft.VersionName;
import vn.parindex.authoring.draft.Why;
import vn.parindex.catalogue.SetFolder;

/** The list, the annex and the steps, as the people see them. */
@WebTest
class DraftPagesTest {

    private static final Why WHY = new Why("phantich", "thử trang");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    Drafts drafts;

    @Test
    void theListNamesEverySetAndOnlyAWriterIsOfferedToChangeOne() throws Exception {
        String analyst = text(get("phantich", "/bo-chi-so"));
        assertThat(analyst).contains("/bo-chi-so/hai-lang-2024#sua", "/nam-sau/duc-tho-2024", "Tải sổ Excel lên");
        assertThat(text(get("nguoixem", "/bo-chi-so")))
                .contains("/bo-chi-so/hai-lang-2024")
                .doesNotContain("#sua", "/nam-sau/");
    }

    @Test
    void everySetIsPrintedAsItsAnnex() throws Exception {
        for (String set : SetFolder.shippedIds()) {
            assertThat(text(get("nguoixem", "/bo-chi-so/" + set)))
                    .as(set)
                    .contains("Điểm minh họa", "Cách chấm", "Căn cứ")
                    .doesNotContain("Lập bản nháp");
        }
        assertThat(text(get("nguoixem", "/bo-chi-so/hai-lang-2024")))
                .contains("id=\"tc-7.3\"", "Theo thang bậc", "Điều kiện khống chế");
        assertThat(get("nguoixem", "/bo-chi-so/khong-co")).hasStatus(404);
    }

    @Test
    void aDraftGoesFromItsStartToItsPublicationOnThePages() throws Exception {
        assertThat(post("nguoixem", "/bo-chi-so/duc-tho-2024/ban-nhap", "301", "thử"))
                .hasStatus(403);
        String draft = post("phantich", "/bo-chi-so/duc-tho-2024/ban-nhap", "301", "thử")
                .getResponse()
                .getRedirectedUrl();
        assertThat(draft).startsWith("/ban-nhap/");
        assertThat(text(get("phantich", draft)))
                .contains("Không còn lỗi", "/tieu-chi/7.3", draft + "/kiem-tra")
                .contains("Lập từ bộ đi kèm duc-tho-2024");
        assertThat(text(get("pheduyet", draft)))
                .contains("Chờ chuyên viên phân tích")
                .doesNotContain("/tieu-chi/7.3");
        assertThat(post("phantich", draft + "/phe-duyet", "1", "thử")).hasStatus(403);
        post("phantich", draft + "/kiem-tra", "1", "xong");
        assertThat(text(get("phantich", draft))).contains("Tính tác động");
        post("phantich", draft + "/tac-dong", "1", "xem ai thay đổi");
        assertThat(text(get("phantich", draft + "/tac-dong")))
                .contains("không phải kết quả chính thức", "số liệu trình diễn", "Không đơn vị nào đổi")
                .as("who has just asked for it is told what comes next")
                .contains("chờ người khác phê duyệt");
        assertThat(text(get("phantich", draft))).contains("không tự phê duyệt được");
        assertThat(text(get("pheduyet", draft))).contains("Mở trang Tác động").doesNotContain(draft + "/phe-duyet");
        String impact = text(get("pheduyet", draft + "/tac-dong"))
                .replaceAll("(?s).*name=\"tac-dong\" value=\"([^\"]+)\".*", "$1");
        acknowledge(draft, impact);
        post("pheduyet", draft + "/phe-duyet", "1", "đúng");
        post("pheduyet", draft + "/cong-bo", "1", "theo kế hoạch");
        assertThat(text(get("nguoixem", draft))).contains("đã công bố và không đổi được");
        assertThat(text(get("nguoixem", draft + "/lich-su")))
                .contains("Xác nhận đã xem tác động của lần sửa 1", "Công bố lần sửa 1");
        assertThat(get("nguoixem", draft + "/tac-dong/so-excel")).hasStatusOk();
        assertThat(text(get("nguoixem", "/bo-chi-so/duc-tho-2024"))).contains("Phiên bản 301");
    }

    @Test
    void aStepThatDoesNotFollowLeadsBackWithItsReason() {
        UUID id = draft("302");
        MvcTestResult refused = post("pheduyet", "/ban-nhap/" + id + "/cong-bo", "1", "thử");
        assertThat(refused).hasStatus(302);
        assertThat(refused.getResponse().getRedirectedUrl()).isEqualTo("/ban-nhap/" + id);
        assertThat(refused.getMvcResult().getFlashMap().get("refused").toString())
                .contains("chưa được kiểm tra");
        MvcTestResult twice = post("phantich", "/bo-chi-so/duc-tho-2024/ban-nhap", "302", "thử");
        assertThat(twice.getResponse().getRedirectedUrl()).isEqualTo("/bo-chi-so");
        assertThat(twice.getMvcResult().getFlashMap().get("refused").toString()).contains("Phiên bản này đã có");
    }

    @Test
    void aSetThatIsNotThereAndAReasonThatCannotBeKeptAreNoFailures() {
        assertThat(post("phantich", "/bo-chi-so/Hai Lang/ban-nhap", "3", "thử")).hasStatus(404);
        MvcTestResult refused = post("phantich", "/bo-chi-so/duc-tho-2024/ban-nhap", "303", "th\u0000ử");
        assertThat(refused.getMvcResult().getFlashMap().get("refused").toString())
                .contains("lý do có ký tự điều khiển (th·ử)");
        UUID draft = draft("304");
        MvcTestResult blank = post("phantich", "/ban-nhap/" + draft + "/kiem-tra", "1", " ");
        assertThat(blank.getResponse().getRedirectedUrl()).isEqualTo("/ban-nhap/" + draft);
        assertThat(blank.getMvcResult().getFlashMap().get("refused").toString()).contains("hãy viết lý do");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "", "99999999999", "2.1"})
    void aVersionThatTheBrowserWouldNotSendIsNamedOnTheList(String version) {
        MvcTestResult refused = post("phantich", "/bo-chi-so/duc-tho-2024/ban-nhap", version, "thử");
        assertThat(refused.getResponse().getRedirectedUrl()).isEqualTo("/bo-chi-so");
        assertThat(refused.getMvcResult().getFlashMap().get("refused").toString())
                .contains("số «Phiên bản» không dùng được; cần số nguyên từ 1 đến 999999")
                .doesNotContain("lý do");
    }

    @Test
    void aReasonThatNobodyCanSeeIsRefusedAtEveryStep() {
        UUID draft = draft("305");
        assertUnseen("phantich", "/bo-chi-so/duc-tho-2024/ban-nhap", "/bo-chi-so");
        for (String step : List.of("kiem-tra", "tac-dong")) {
            assertUnseen("phantich", "/ban-nhap/" + draft + "/" + step, "/ban-nhap/" + draft);
        }
        for (String step : List.of("phe-duyet", "cong-bo")) {
            assertUnseen("pheduyet", "/ban-nhap/" + draft + "/" + step, "/ban-nhap/" + draft);
        }
        assertThat(drafts.history(draft).orElseThrow()).hasSize(1);
    }

    private void assertUnseen(String person, String uri, String back) {
        MvcTestResult refused = post(person, uri, "306", "\u200b\u2060");
        assertThat(refused.getResponse().getRedirectedUrl()).isEqualTo(back);
        assertThat(refused.getMvcResult().getFlashMap().get("refused").toString())
                .contains("lý do chỉ có ký tự không nhìn thấy được");
    }

    private UUID draft(String version) {
        return drafts.startFrom("duc-tho-2024", new VersionName("duc-tho-2024", version), WHY)
                .id();
    }

    private MvcTestResult get(String person, String uri) {
        return mvc.get().uri(uri).with(people.page(person)).exchange();
    }

    private MvcTestResult post(String person, String uri, String number, String reason) {
        return mvc.post()
                .uri(uri)
                .with(csrf())
                .with(people.page(person))
                .param("phien-ban", number)
                .param("lan-sua", number)
                .param("ly-do", reason)
                .exchange();
    }

    private void acknowledge(String draft, String impact) {
        mvc.post()
                .uri(draft + "/tac-dong/da-xem")
                .with(csrf())
                .with(people.page("pheduyet"))
                .param("lan-sua", "1")
                .param("tac-dong", impact)
                .param("ly-do", "đã xem")
                .exchange();
    }

    private static String text(MvcTestResult page) throws Exception {
        assertThat(page).hasStatusOk();
        return page.getResponse().getContentAsString();
    }
}
