package vn.parindex.authoring.web.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.parindex.TestPages;
import vn.parindex.authoring.PublishingTest;
import vn.parindex.authoring.draft.TestDrafts;

/** A case that was still open when the draft was published. */
@PublishingTest
class PublishedCasesTest {

    private static final String SET = "duc-tho-2024";

    @Autowired
    TestPages pages;

    @Autowired
    TestDrafts drafts;

    @Test
    void it_is_refused_on_a_page_and_not_in_the_words_of_the_api() {
        UUID draft = drafts.published(SET).id();
        MvcTestResult refused = pages.send(
                "phantich", "/ban-nhap/" + draft + "/ca-kiem-thu/2.3", Map.of("dua-tren", "1", "lam", "luu"));
        assertThat(refused).hasStatus(302);
        assertThat(refused.getResponse().getRedirectedUrl()).isEqualTo("/ban-nhap/" + draft);
        assertThat(refused.getMvcResult().getFlashMap().get("refused").toString())
                .contains("không đổi được nữa");
    }
}
