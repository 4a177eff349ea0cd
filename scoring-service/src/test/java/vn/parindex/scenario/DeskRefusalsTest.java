package vn.parindex.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.parindex.WebTest;
import vn.parindex.account.TestPeople;
import vn.parindex.scorebook.Runs;

/** What the desk refuses is said on the desk, with everything else as it was. */
@WebTest
class DeskRefusalsTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    Runs runs;

    @Test
    void aChangeOfManyUnitsThatCannotBeMadeLeavesTheDeskAsItWas() throws Exception {
        for (Map.Entry<String, String> bad : Map.of(
                        "ho-so-dung-han", "tử số lớn hơn mẫu số",
                        "ngay-ban-hanh-ke-hoach-cchc", "không có số liệu bằng số",
                        "khong-co", "chỉ báo không có trong bộ chỉ số")
                .entrySet()) {
            MvcTestResult page = post(
                    "/ban-thu",
                    Map.of(
                            "nhieu.chi-bao", bad.getKey(),
                            "nhieu.cach", "add",
                            "nhieu.gia-tri", "99999",
                            "nhieu.don-vi", "19711",
                            "them", "1"));
            assertThat(page).hasStatusOk();
            assertThat(text(page)).contains(bad.getValue(), "s.ho-so-dung-han.numerator");
        }
    }

    @Test
    void aNameThatCannotBeKeptIsAFaultOfTheName() throws Exception {
        for (String name : new String[] {"đ".repeat(201), "a\0b"}) {
            MvcTestResult page = post("/kich-ban", Map.of("ten", name));
            assertThat(page).hasStatusOk();
            assertThat(text(page)).contains("data-faults=\"ten\"");
        }
    }

    @Test
    void aDayThatIsNoneIsAFaultAndNothingIsSaved() throws Exception {
        assertThat(text(post("/ban-thu/ket-qua", Map.of("k.ngay", "31/1"))))
                .contains("data-faults=\"k.ngay\"", "«31/1»");
        assertThat(post("/kich-ban", Map.of("k.ngay", "31/02/2024", "ten", "ngày lạ")))
                .hasStatusOk();
    }

    @Test
    void carriedChangesThatThePageDidNotMakeAreABadRequest() {
        for (String changes : new String[] {
            "\"facts\":[{\"units\":[\"1\"],\"indicator\":\"z\",\"add\":\"1\"}]",
            "\"set\":[{\"leaf\":\"99\",\"path\":\"max\",\"value\":\"1\"}]"
        }) {
            assertThat(post("/ban-thu/ket-qua", Map.of("goc", "{\"name\":\"x\"," + changes + "}")))
                    .hasStatus(HttpStatus.BAD_REQUEST);
        }
    }

    private MvcTestResult post(String uri, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(
                Map.of("lan-cham", run().toString(), "don-vi", "19711", "goc", "{\"name\":\"Kịch bản thử\"}"));
        all.putAll(fields);
        var request = mvc.post().uri(uri).with(csrf()).with(people.page("thamdinh"));
        for (Map.Entry<String, String> field : all.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }

    private UUID run() {
        return runs.page(Optional.empty(), 500).stream()
                .filter(run -> run.set().id().value().equals("hai-lang-2024")
                        && !run.set().reDated())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static String text(MvcTestResult page) throws Exception {
        return page.getResponse().getContentAsString();
    }
}
