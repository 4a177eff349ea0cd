package vn.parindex.authoring.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.TestPages.text;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.TestPages;
import vn.parindex.WebTest;
import vn.parindex.authoring.draft.TestDrafts;

/** Lịch sử: open to everybody, whatever a revision holds. */
@WebTest
class HistoryPagesTest {

    @Autowired
    TestPages pages;

    @Autowired
    TestDrafts drafts;

    @Test
    void a_revision_that_cannot_be_compared_says_so_and_the_history_stays_open() throws Exception {
        UUID draft = drafts.start("hai-lang-2024@1").id();
        renumber(draft, "7.8", "7.7");
        drafts.change(
                draft,
                files -> files.computeIfPresent(
                        "set.yaml", (file, text) -> text.replace("place: Huyện", "place: Vùng")));
        for (String page : new String[] {"lich-su", "so-sanh?voi=lan-1"}) {
            assertThat(text(pages.open("nguoixem", "/ban-nhap/" + draft + "/" + page)))
                    .contains("không so sánh được: mã tiêu chí viết hai lần (7.7)");
        }
    }

    private void renumber(UUID draft, String before, String after) {
        drafts.change(
                draft,
                files -> files.computeIfPresent(
                        "7-chinh-quyen-so.yaml",
                        (file, text) -> text.replace("code: \"" + before + "\"", "code: \"" + after + "\"")));
    }
}
