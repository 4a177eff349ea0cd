package vn.parindex.authoring.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;
import vn.parindex.TestPages;
import vn.parindex.WebTest;
import vn.parindex.authoring.draft.TestDrafts;

/** A printed number that was copied wrongly is said at its row of the annex and mended there by one click. */
@WebTest
class PrintedMaximumPagesTest {

    private static final String SET = "duc-tho-2024";
    private static final String AREA = "1-chi-dao-dieu-hanh.yaml";

    @Autowired
    TestPages pages;

    @Autowired
    TestDrafts drafts;

    @Test
    void theFindingStandsAtItsAreaAndItsProposalMendsIt() throws Exception {
        UUID draft = drafts.start(SET, "451");
        String printed = area(draft).replaceFirst("(?s).*\nmax: \"([0-9.]+)\"\ncriteria:.*", "$1");
        drafts.change(
                draft,
                files -> files.computeIfPresent(
                        AREA, (file, text) -> text.replace("\nmax: \"" + printed, "\nmax: \"99.50")));
        String page = page(draft);
        String row = page.substring(page.indexOf("id=\"tc-1\""), page.indexOf("id=\"tc-1.1.1\""));
        assertThat(row)
                .contains(
                        "99,50",
                        "điểm tối đa in của lĩnh vực 1 khác tổng bên dưới",
                        "thành " + printed.replace('.', ','));
        assertThat(page).contains("href=\"#tc-1\">Lĩnh vực 1</a>", "id=\"tc-1.1\"");
        String finding = HtmlUtils.htmlUnescape(row.replaceFirst("(?s).*name=\"loi\" value=\"([^\"]+)\".*", "$1"));
        assertThat(pages.send("phantich", "/ban-nhap/" + draft + "/sua-loi", Map.of("lan-sua", "2", "loi", finding)))
                .hasStatus(302);
        assertThat(area(draft)).contains("\nmax: \"" + printed + "\"\ncriteria:");
        assertThat(page(draft)).doesNotContain("area-max-not-sum");
    }

    private String area(UUID draft) {
        return drafts.files(draft).getOrDefault(AREA, "");
    }

    private String page(UUID draft) throws Exception {
        return pages.read("phantich", "/ban-nhap/" + draft);
    }
}
