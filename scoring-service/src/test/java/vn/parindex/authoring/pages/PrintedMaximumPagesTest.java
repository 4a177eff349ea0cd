package vn.parindex.authoring.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.parindex.WebTest;
import vn.parindex.account.TestPeople;
import vn.parindex.authoring.draft.Draft;
import vn.parindex.authoring.draft.Drafts;
import vn.parindex.authoring.draft.VersionName;
import vn.parindex.authoring.draft.Why;

/** A printed number that was copied wrongly is said at its row of the annex and mended there by one click. */
@WebTest
class PrintedMaximumPagesTest {

    private static final String SET = "duc-tho-2024";
    private static final String AREA = "1-chi-dao-dieu-hanh.yaml";
    private static final Why WHY = new Why("phantich", "chép từ phụ lục");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    Drafts drafts;

    @Test
    void theFindingStandsAtItsAreaAndItsProposalMendsIt() throws Exception {
        Draft draft = drafts.startFrom(SET, new VersionName(SET, "451"), WHY);
        String printed = area(draft).replaceFirst("(?s).*\nmax: \"([0-9.]+)\"\ncriteria:.*", "$1");
        Map<String, String> files =
                new TreeMap<>(drafts.files(draft.id(), Optional.empty()).orElseThrow());
        files.computeIfPresent(AREA, (file, text) -> text.replace("\nmax: \"" + printed, "\nmax: \"99.50"));
        drafts.save(draft.id(), 1, files, WHY);
        String page = page(draft);
        String row = page.substring(page.indexOf("id=\"tc-1\""), page.indexOf("id=\"tc-1.1.1\""));
        assertThat(row)
                .contains(
                        "99,50",
                        "điểm tối đa in của lĩnh vực 1 khác tổng bên dưới",
                        "thành " + printed.replace('.', ','));
        assertThat(page).contains("href=\"#tc-1\">Lĩnh vực 1</a>", "id=\"tc-1.1\"");
        String finding = HtmlUtils.htmlUnescape(row.replaceFirst("(?s).*name=\"loi\" value=\"([^\"]+)\".*", "$1"));
        MvcTestResult mended = mvc.post()
                .uri("/ban-nhap/" + draft.id() + "/sua-loi")
                .param("lan-sua", "2")
                .param("loi", finding)
                .with(csrf())
                .with(people.page("phantich"))
                .exchange();
        assertThat(mended).hasStatus(302);
        assertThat(area(draft)).contains("\nmax: \"" + printed + "\"\ncriteria:");
        assertThat(page(draft)).doesNotContain("area-max-not-sum");
    }

    private String area(Draft draft) {
        return drafts.files(draft.id(), Optional.empty()).orElseThrow().getOrDefault(AREA, "");
    }

    private String page(Draft draft) throws Exception {
        MvcTestResult page = mvc.get()
                .uri("/ban-nhap/" + draft.id())
                .with(people.page("phantich"))
                .exchange();
        assertThat(page).hasStatusOk();
        return page.getResponse().getContentAsString();
    }
}
