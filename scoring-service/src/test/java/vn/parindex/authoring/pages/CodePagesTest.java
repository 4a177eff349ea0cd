package vn.parindex.authoring.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;
import vn.parindex.WebTest;
import vn.parindex.account.TestPeople;
import vn.parindex.finding.FindingCode;

/** The page to which the code of a finding leads. */
@WebTest
class CodePagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Test
    void everyCodeHasItsPlaceOnThePage() throws Exception {
        String page = mvc.get()
                .uri("/ma-kiem-tra")
                .with(people.page("nguoixem"))
                .exchange()
                .getResponse()
                .getContentAsString();
        FindingCode.all().values().stream()
                .flatMap(List::stream)
                .forEach(each -> assertThat(page)
                        .contains("id=\"" + each.code() + "\"", HtmlUtils.htmlEscape(each.meaning(), "UTF-8")));
    }
}
