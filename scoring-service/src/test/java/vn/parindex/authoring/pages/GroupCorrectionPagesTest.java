package vn.parindex.authoring.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.parindex.TestPages;
import vn.parindex.WebTest;
import vn.parindex.authoring.draft.TestDrafts;
import vn.parindex.catalogue.SetFolder;

/** The proposals of a group taken by one click: whose they are, of which revision, and under awkward titles. */
@WebTest
class GroupCorrectionPagesTest {

    private static final String TITLE = "Kế hoạch \"A\" & <b> 'x' (bản sửa) &amp;";

    private static final String ONE = """
            exceptions:
              - { check: missing-case, leaf: "1.1", reason: thử, decided-by: an, decided-on: 2026-11-21 }
            """;

    @Autowired
    TestPages pages;

    @Autowired
    TestDrafts drafts;

    @Test
    void every_group_of_every_set_of_next_year_can_be_taken() throws Exception {
        for (String set : SetFolder.shippedIds()) {
            UUID draft = nextYear(set, "2041");
            List<String> groups = groups(draft, "phantich");
            for (String group : groups) {
                int before = drafts.revision(draft);
                assertThat(correct(draft, before, group).getResponse().getRedirectedUrl())
                        .as("%s %s", set, group)
                        .isEqualTo("/ban-nhap/" + draft);
                assertThat(drafts.revision(draft)).isEqualTo(before + 1);
            }
        }
    }

    @Test
    void a_title_with_quotes_and_ampersands_is_found_again_and_what_came_meanwhile_is_not_lost() throws Exception {
        UUID draft = nextYear("hai-lang-2024", "2042");
        drafts.change(
                draft,
                files -> files.computeIfPresent(
                        "set.yaml", (name, text) -> text.replaceFirst("title: Kế hoạch [^\n]*", "title: " + TITLE)));
        String group = groups(draft, "phantich").stream()
                .filter(each -> each.contains(TITLE))
                .findFirst()
                .orElseThrow();
        assertThat(groups(draft, "nguoixem")).isEmpty();
        assertThat(pages.send("nguoixem", address(draft), Map.of("lan-sua", "2", "nhom", group)))
                .hasStatus(403);
        assertThat(correct(draft, 99, group)).hasStatus(404);
        int before = marks(draft);
        drafts.change(
                draft,
                files -> files.computeIfPresent("set.yaml", (name, text) -> text.replace(TITLE, "Kế hoạch khác")));
        assertThat(correct(draft, 2, group).getResponse().getRedirectedUrl())
                .startsWith("/ban-nhap/" + draft + "/xung-dot/");
        assertThat(drafts.revision(draft)).isEqualTo(3);
        assertThat(marks(draft)).isEqualTo(before);
    }

    @Test
    void a_second_click_on_the_same_page_changes_nothing_and_is_no_conflict() throws Exception {
        UUID draft = nextYear("duc-tho-2024", "2043");
        String group = groups(draft, "phantich").get(0);
        for (int click = 1; click <= 2; click++) {
            assertThat(correct(draft, 1, group).getResponse().getRedirectedUrl())
                    .as("click %d", click)
                    .isEqualTo("/ban-nhap/" + draft);
            assertThat(drafts.revision(draft)).isEqualTo(2);
        }
    }

    @Test
    void the_only_exception_goes_with_its_list() throws Exception {
        UUID draft = drafts.start("duc-tho-2024", "781");
        drafts.change(
                draft,
                files -> files.computeIfPresent(
                        "set.yaml", (name, text) -> text.replaceFirst("(?s)\nexceptions:.*", "\n") + ONE));
        String finding = Pattern.compile("name=\"loi\" value=\"(exception-unused[^\"]+)\"")
                .matcher(pages.read("phantich", "/ban-nhap/" + draft))
                .results()
                .map(found -> HtmlUtils.htmlUnescape(found.group(1)))
                .findFirst()
                .orElseThrow();
        assertThat(pages.send("phantich", "/ban-nhap/" + draft + "/sua-loi", Map.of("lan-sua", "2", "loi", finding))
                        .getMvcResult()
                        .getFlashMap()
                        .get("refused"))
                .isNull();
        assertThat(drafts.files(draft).get("set.yaml")).doesNotContain("exceptions:");
    }

    private UUID nextYear(String set, String year) {
        String draft = pages.send(
                        "phantich",
                        "/nam-sau/" + set,
                        Map.of(
                                "nam",
                                year,
                                "ma",
                                set.replaceAll("-20.*", "") + (set.endsWith("huyen") ? "-h-" : "-") + year,
                                "ly-do",
                                "kế hoạch năm mới"))
                .getResponse()
                .getRedirectedUrl();
        assertThat(draft).as(set).startsWith("/ban-nhap/");
        return UUID.fromString(String.valueOf(draft).substring("/ban-nhap/".length()));
    }

    private List<String> groups(UUID draft, String person) throws Exception {
        return Pattern.compile("name=\"nhom\" value=\"([^\"]+)\"")
                .matcher(pages.read(person, "/ban-nhap/" + draft))
                .results()
                .map(found -> HtmlUtils.htmlUnescape(found.group(1)))
                .toList();
    }

    private MvcTestResult correct(UUID draft, int revision, String group) {
        return pages.send("phantich", address(draft), Map.of("lan-sua", String.valueOf(revision), "nhom", group));
    }

    private static String address(UUID draft) {
        return "/ban-nhap/" + draft + "/sua-loi-chung";
    }

    private int marks(UUID draft) {
        return String.join("\n", drafts.files(draft).values()).split("stale: yes", -1).length - 1;
    }
}
