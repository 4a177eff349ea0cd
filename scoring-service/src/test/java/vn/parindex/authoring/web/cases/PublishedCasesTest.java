package vn.parindex.authoring.web.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.parindex.account.TestPeople;
import vn.parindex.authoring.PublishingTest;
import vn.parindex.authoring.draft.DraftImpacts;
import vn.parindex.authoring.draft.DraftSteps;
import vn.parindex.authoring.draft.Drafts;
import vn.parindex.authoring.draft.VersionName;
import vn.parindex.authoring.draft.Why;

/** A case that was still open when the draft was published. */
@PublishingTest
class PublishedCasesTest {

    private static final String SET = "duc-tho-2024";
    private static final Why ANALYST = new Why("phantich", "thử");
    private static final Why APPROVER = new Why("pheduyet", "thử");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    Drafts drafts;

    @Autowired
    DraftSteps steps;

    @Autowired
    DraftImpacts impacts;

    @Test
    void it_is_refused_on_a_page_and_not_in_the_words_of_the_api() {
        UUID draft = drafts.startFrom(SET, new VersionName(SET, String.valueOf(drafts.nextVersion(SET))), ANALYST)
                .id();
        publish(draft);
        MvcTestResult refused = mvc.post()
                .uri("/ban-nhap/" + draft + "/ca-kiem-thu/2.3")
                .with(csrf())
                .with(people.page("phantich"))
                .param("dua-tren", "1")
                .param("lam", "luu")
                .exchange();
        assertThat(refused).hasStatus(302);
        assertThat(refused.getResponse().getRedirectedUrl()).isEqualTo("/ban-nhap/" + draft);
        assertThat(refused.getMvcResult().getFlashMap().get("refused").toString())
                .contains("không đổi được nữa");
    }

    private void publish(UUID draft) {
        steps.check(draft, 1, ANALYST);
        UUID impact = impacts.show(draft, 1, ANALYST).orElseThrow().shown().id();
        impacts.acknowledge(draft, 1, impact, APPROVER);
        steps.approve(draft, 1, APPROVER);
        steps.publish(draft, 1, APPROVER);
    }
}
