package vn.parindex.authoring.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.parindex.WebTest;
import vn.parindex.account.TestPeople;
import vn.parindex.authoring.draft.DraftStatus;
import vn.parindex.authoring.draft.DraftSteps;
import vn.parindex.authoring.draft.Drafts;
import vn.parindex.authoring.draft.Why;

/** Next year's set on its page and over the API. */
@WebTest
class NextYearPagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftSteps steps;

    @Test
    void the_page_says_what_is_to_do_and_leads_to_the_draft() throws Exception {
        String page = text(get("phantich", "/nam-sau/hai-lang-2024"));
        assertThat(page)
                .contains("value=\"2025\"", "value=\"hai-lang-2025\"", "≥ 45 %", "Căn cứ phải gia hạn: ")
                .containsPattern("<summary>[^<]*Kế hoạch[^<]*: [0-9]{2} chỗ</summary>")
                .contains("Bộ vẫn mở rộng quang-tri-2021-2025");
        assertThat(text(get("phantich", "/nam-sau/hai-lang-2024?nam=2026"))).contains("value=\"hai-lang-2026\"");
        String draft =
                post("hai-lang-2024", "2027", "hai-lang-2027").getResponse().getRedirectedUrl();
        assertThat(draft).startsWith("/ban-nhap/");
        UUID id = UUID.fromString(draft.substring("/ban-nhap/".length()));
        assertThat(drafts.files(id, Optional.empty()).orElseThrow().get("set.yaml"))
                .contains("id: hai-lang-2027", "follows: { set: hai-lang-2024, version: 1 }");
        assertThat(text(get("phantich", draft))).contains("dời sang năm 2027");
    }

    @Test
    void a_draft_with_stale_citations_is_no_sound_check_and_so_never_published() throws Exception {
        String draft =
                post("duc-tho-2024", "2028", "duc-tho-2028").getResponse().getRedirectedUrl();
        UUID id = UUID.fromString(draft.substring("/ban-nhap/".length()));
        var checked = steps.check(id, 1, new Why("phantich", "thử")).orElseThrow();
        assertThat(checked.status()).isEqualTo(DraftStatus.DRAFT);
        assertThat(checked.check().orElseThrow().findings())
                .anyMatch(found -> found.isError() && found.code().equals("stale-citation-published"));
    }

    @Test
    void what_one_document_still_holds_is_renewed_by_one_click_and_stands_in_the_history() throws Exception {
        String draft =
                post("hai-lang-2024", "2030", "hai-lang-2030").getResponse().getRedirectedUrl();
        UUID id = UUID.fromString(draft.substring("/ban-nhap/".length()));
        int marks = marks(id);
        String group = group(text(get("phantich", draft)));
        assertThat(group)
                .startsWith("stale-citation-published ")
                .contains("Kế hoạch Cải cách hành chính nhà nước huyện Hải Lăng");
        MvcTestResult corrected = correct(draft, 1, group);
        assertThat(corrected.getMvcResult().getFlashMap().get("refused")).isNull();
        assertThat(corrected.getResponse().getRedirectedUrl()).isEqualTo(draft);
        assertThat(marks - marks(id)).as("renewed of %s", marks).isGreaterThan(20);
        assertThat(drafts.find(id).orElseThrow().revision().act().reason())
                .startsWith("Sửa theo đề nghị ở " + (marks - marks(id)) + " chỗ (căn cứ của năm trước chưa gia hạn: ");
        assertThat(refused(correct(draft, 2, group))).contains("phát hiện này không còn nữa");
    }

    private int marks(UUID draft) {
        String all = String.join(
                "\n", drafts.files(draft, Optional.empty()).orElseThrow().values());
        return all.split("stale: yes", -1).length - 1;
    }

    private static String group(String page) {
        Matcher found = Pattern.compile("name=\"nhom\" value=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return HtmlUtils.htmlUnescape(found.group(1));
    }

    private MvcTestResult correct(String draft, int revision, String group) {
        return mvc.post()
                .uri(draft + "/sua-loi-chung")
                .with(csrf())
                .with(people.page("phantich"))
                .param("lan-sua", String.valueOf(revision))
                .param("nhom", group)
                .exchange();
    }

    private static String refused(MvcTestResult page) {
        return page.getMvcResult().getFlashMap().get("refused").toString();
    }

    @Test
    void what_cannot_be_is_said_on_the_page_and_only_a_writer_comes_here() throws Exception {
        assertThat(text(post("hai-lang-2024", "2024", "hai-lang-2025"))).contains("cần một năm sau 2024");
        assertThat(text(post("hai-lang-2024", "2025", "vinh-linh-2025"))).contains("đã có bộ mang mã này");
        assertThat(text(post("hai-lang-2024", "2025", "Hải Lăng"))).contains("mã bộ không dùng được");
        assertThat(get("phantich", "/nam-sau/khong-co")).hasStatus(404);
        assertThat(get("nguoixem", "/nam-sau/hai-lang-2024")).hasStatus(403);
        post("hai-lang-2024", "2029", "hai-lang-2029");
        assertThat(text(post("hai-lang-2024", "2029", "hai-lang-2029"))).contains("đã do phantich lập");
    }

    private MvcTestResult get(String person, String uri) {
        return mvc.get().uri(uri).with(people.page(person)).exchange();
    }

    private MvcTestResult post(String set, String year, String id) {
        return mvc.post()
                .uri("/nam-sau/" + set)
                .with(csrf())
                .with(people.page("phantich"))
                .param("nam", year)
                .param("ma", id)
                .param("ly-do", "kế hoạch năm mới")
                .exchange();
    }

    private static String text(MvcTestResult page) throws Exception {
        assertThat(page).hasStatusOk();
        return page.getResponse().getContentAsString();
    }
}
