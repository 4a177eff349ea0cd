package vn.parindex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.parindex.account.TestPeople;

/** Pages as the browser of one of {@link TestPeople} asks for them and sends their forms. */
@TestComponent
public class TestPages {

    private final MockMvcTester mvc;
    private final TestPeople people;

    TestPages(MockMvcTester mvc, TestPeople people) {
        this.mvc = mvc;
        this.people = people;
    }

    /** Asks for a page. */
    public MvcTestResult open(String person, String address) {
        return mvc.get().uri(address).with(people.page(person)).exchange();
    }

    /** Asks for a page that is there. */
    public String read(String person, String address) throws Exception {
        MvcTestResult page = open(person, address);
        assertThat(page).hasStatusOk();
        return text(page);
    }

    /** Sends a form of the site itself. */
    public MvcTestResult send(String person, String address, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(csrf()).with(people.page(person));
        fields.forEach(request::param);
        return request.exchange();
    }

    /** What was answered, as text. */
    public static String text(MvcTestResult result) throws Exception {
        return result.getResponse().getContentAsString();
    }
}
