package vn.parindex.authoring.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.parindex.TestPages;
import vn.parindex.WebTest;
import vn.parindex.authoring.draft.TestDrafts;

/** What a finding leads to: its code, its proposal taken by one click, the worked case that fails. */
@WebTest
class ProposalPagesTest {

    private static final String SET = "duc-tho-2024";

    @Autowired
    TestPages pages;

    @Autowired
    TestDrafts drafts;

    @Test
    void aProposalIsTakenByOneClickAndAnOldOneIsRefused() throws Exception {
        UUID draft = changed("501", "points: \"3.00\" }", "points: \"2.50\" }");
        String page = page(draft);
        assertThat(page).contains("/ma-kiem-tra#", "Sửa luôn: ");
        String finding = proposed(page);
        assertThat(correct(draft, 2, finding).getResponse().getRedirectedUrl()).isEqualTo("/ban-nhap/" + draft);
        assertThat(drafts.reason(draft)).startsWith("Sửa theo đề nghị: ");
        assertThat(correct(draft, 3, finding)
                        .getMvcResult()
                        .getFlashMap()
                        .get("refused")
                        .toString())
                .contains("phát hiện này không còn nữa");
    }

    @Test
    void aFailingCaseLeadsToItsCases() throws Exception {
        UUID draft = changed("502", "at-least: 90", "at-least: 95");
        assertThat(page(draft))
                .contains("case-fails", "/ban-nhap/" + draft + "/ca-kiem-thu/2.3", "Ca kiểm thử 2.3")
                .doesNotContain("cases/2.3.yaml");
    }

    @Test
    void aFailingCaseSaysInWordsWhatCameOutAndWhatItExpects() throws Exception {
        UUID draft = drafts.start(SET, "506");
        drafts.change(draft, files -> {
            files.computeIfPresent("cases/2.3.yaml", (name, text) -> text.replace("BELOW_BAND", "BELOW_TARGET"));
            files.computeIfPresent("cases/K1.yaml", (name, text) -> text.replace("fires: no", "fires: yes"));
        });
        assertThat(page(draft))
                .contains("ra nguyên nhân khác (chưa tới bậc cao nhất (BELOW_BAND))")
                .contains("ca ghi dưới chỉ tiêu (BELOW_TARGET); tính lại")
                .contains("ra tác động khác (không tác động)", "ca ghi có tác động; tính lại");
    }

    @Test
    void aFindingSaysDaysAsTheFormsAskForThem() throws Exception {
        UUID draft = drafts.start(SET, "507");
        drafts.change(
                draft,
                files -> files.computeIfPresent(
                        "set.yaml", (name, text) -> text.replace("to: 2024-12-31", "to: 2023-12-31")));
        assertThat(page(draft)).contains("kỳ chấm không theo thứ tự (01/01/2024, 31/12/2023, ");
    }

    @Test
    void theSameContentGivesTheSameFindingsAndOtherContentOthers() throws Exception {
        UUID draft = changed("503", "at-least: 90", "at-least: 95");
        String before = page(draft);
        assertThat(findings(page(draft))).isEqualTo(findings(before));
        change(draft, "at-least: 95", "at-least: 90");
        assertThat(page(draft)).doesNotContain("case-fails");
    }

    private static String findings(String page) {
        return page.replaceFirst("(?s).*<section class=\"screen\" id=\"kiem-tra\">", "")
                .replaceFirst("(?s)</section>.*", "")
                .replaceAll("_csrf\" value=\"[^\"]*", "");
    }

    private static String proposed(String page) {
        Matcher found = Pattern.compile("name=\"loi\" value=\"([^\"]+)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return HtmlUtils.htmlUnescape(found.group(1));
    }

    private UUID changed(String version, String before, String after) {
        UUID draft = drafts.start(SET, version);
        change(draft, before, after);
        return draft;
    }

    /** In leaf 2.3. */
    private void change(UUID draft, String before, String after) {
        drafts.change(
                draft,
                files -> files.replaceAll((name, text) -> {
                    int leaf = name.startsWith("2-") ? text.indexOf("code: \"2.3\"") : -1;
                    return leaf < 0
                            ? text
                            : text.substring(0, leaf)
                                    + text.substring(leaf)
                                            .replaceFirst(Pattern.quote(before), Matcher.quoteReplacement(after));
                }));
    }

    private String page(UUID draft) throws Exception {
        return pages.read("phantich", "/ban-nhap/" + draft);
    }

    private MvcTestResult correct(UUID draft, int revision, String finding) {
        Map<String, String> sent = Map.of("lan-sua", String.valueOf(revision), "loi", finding);
        return pages.send("phantich", "/ban-nhap/" + draft + "/sua-loi", sent);
    }
}
