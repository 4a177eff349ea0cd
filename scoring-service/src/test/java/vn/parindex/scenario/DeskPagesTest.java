package vn.parindex.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.parindex.WebTest;
import vn.parindex.account.TestPeople;
import vn.parindex.cli.TableText;
import vn.parindex.scorebook.Runs;

@WebTest
class DeskPagesTest {

    private static final String PLAIN = "{\"name\":\"Kịch bản thử\"}";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    Runs runs;

    @Test
    void theDeskShowsEveryLeafWithItsFields() throws Exception {
        MvcTestResult page = get("/ban-thu?lan-cham=" + run() + "&don-vi=19711");
        assertThat(page).hasStatusOk();
        assertThat(text(page))
                .contains("s.ho-so-dung-han.numerator", "b.1.1.1.max", "Kịch bản – không phải kết quả chính thức");
    }

    @Test
    void whatIsTypedIsScoredAndNothingElseIsSent() throws Exception {
        MvcTestResult outcome = post("/ban-thu/ket-qua", "s.ho-so-dung-han.numerator", "0");
        assertThat(outcome).hasStatusOk();
        assertThat(text(outcome)).contains("<b>−").doesNotContain("data-faults", "<form", "<header");
    }

    @Test
    void aHalfTypedNumberIsNamedByItsFieldAndTheOldResultStays() throws Exception {
        MvcTestResult outcome = post("/ban-thu/ket-qua", "s.ho-so-dung-han.numerator", "45,");
        assertThat(text(outcome)).contains("data-faults=\"s.ho-so-dung-han.numerator\"", "«45,» không đọc được");
    }

    @Test
    void whatTheImportRefusesIsAFaultOfItsField() throws Exception {
        MvcTestResult outcome = post("/ban-thu/ket-qua", "s.ho-so-dung-han.numerator", "99999");
        assertThat(text(outcome)).contains("data-faults=\"s.ho-so-dung-han.numerator\"", "tử số lớn hơn mẫu số");
    }

    @Test
    void aSetThatIsNotInForceIsSaidAndTheRunsOwnSetIsUsed() throws Exception {
        MvcTestResult outcome = post("/ban-thu/ket-qua", "k.bo", "vinh-linh-2025");
        assertThat(outcome).hasStatusOk();
        assertThat(text(outcome)).contains("không có hiệu lực vào ngày 2024-12-31", "hai-lang-2024 (");
    }

    @Test
    void aChangeForAllUnitsIsCarriedListedAndCanBeTakenAway() throws Exception {
        MvcTestResult added = mvc.post()
                .uri("/ban-thu")
                .with(csrf())
                .with(people.page("thamdinh"))
                .param("lan-cham", run().toString())
                .param("don-vi", "19711")
                .param("goc", PLAIN)
                .param("nhieu.chi-bao", "ho-so-dung-han")
                .param("nhieu.cach", "scale")
                .param("nhieu.gia-tri", "0,5")
                .param("nhieu.don-vi", "tat-ca")
                .param("them", "1")
                .exchange();
        assertThat(text(added)).contains("mọi đơn vị: ", "nhân với 0,5", "value=\"facts:0\"");
        assertThat(text(mvc.post()
                        .uri("/ban-thu")
                        .with(csrf())
                        .with(people.page("thamdinh"))
                        .param("lan-cham", run().toString())
                        .param("don-vi", "19711")
                        .param(
                                "goc",
                                "{\"name\":\"x\",\"facts\":[{\"units\":\"all\",\"indicator\":\"ho-so-dung-han\",\"scale\":\"0.5\"}]}")
                        .param("bo", "facts:0")
                        .exchange()))
                .doesNotContain("nhân với 0,5");
    }

    @Test
    void aSavedDeskHasALinkThatShowsChangesResultAndAWorkbook() throws Exception {
        MvcTestResult saved = mvc.post()
                .uri("/kich-ban")
                .with(csrf())
                .with(people.page("thamdinh"))
                .param("lan-cham", run().toString())
                .param("don-vi", "19711")
                .param("goc", PLAIN)
                .param("s.ho-so-dung-han.numerator", "0")
                .param("ten", "Không đúng hạn")
                .exchange();
        assertThat(saved).hasStatus(HttpStatus.FOUND);
        String link = saved.getResponse().getRedirectedUrl();
        String id = link.substring(link.lastIndexOf('/') + 1);
        MvcTestResult page = get(link);
        assertThat(text(page)).contains("Không đúng hạn", "tử số 0", "Kịch bản – không phải kết quả chính thức");
        MvcTestResult book = get("/kich-ban/bang-tinh?lan-cham=" + run() + "&kich-ban=" + id);
        assertThat(sheets(book)).contains("không phải kết quả chính thức");
        assertThat(text(get("/kich-ban"))).contains("Không đúng hạn");
    }

    @Test
    void aStackThatIsTooHighIsABadRequest() {
        String stack = ("&kich-ban=" + UUID.randomUUID()).repeat(21);
        assertThat(get("/kich-ban/ket-qua?lan-cham=" + run() + stack)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void whoMayOnlyLookCannotOpenTheDeskButCanReadAScenario() {
        assertThat(mvc.get()
                        .uri("/ban-thu?lan-cham=" + run())
                        .with(people.page("nguoixem"))
                        .exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri("/kich-ban").with(people.page("nguoixem")).exchange())
                .hasStatusOk();
    }

    @Test
    void aFormThatThisPageDidNotMakeIsABadRequest() {
        assertThat(post("/ban-thu/ket-qua", "goc", "{]")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(post("/ban-thu/ket-qua", "lan-cham", "1")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(post("/ban-thu/ket-qua", "don-vi", "99999")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult post(String uri, String name, String value) {
        var request = mvc.post().uri(uri).with(csrf()).with(people.page("thamdinh"));
        if (!name.equals("lan-cham")) {
            request = request.param("lan-cham", run().toString());
        }
        if (!name.equals("don-vi")) {
            request = request.param("don-vi", "19711");
        }
        if (!name.equals("goc")) {
            request = request.param("goc", PLAIN);
        }
        return request.param(name, value).exchange();
    }

    private MvcTestResult get(String uri) {
        return mvc.get().uri(uri).with(people.page("thamdinh")).exchange();
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

    private static String sheets(MvcTestResult book) throws Exception {
        Path file = Files.createTempFile("kich-ban", ".xlsx");
        Files.write(file, book.getResponse().getContentAsByteArray());
        return TableText.of(file);
    }
}
