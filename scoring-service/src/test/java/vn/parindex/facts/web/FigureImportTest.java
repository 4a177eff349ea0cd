package vn.parindex.facts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.parindex.WebTest;
import vn.parindex.account.TestPeople;
import vn.parindex.facts.FigureStore;

@WebTest
class FigureImportTest {

    private static final String HEAD = "commune_code,indicator,numerator,denominator,value,date,status,source\n";
    private static final String GOOD = HEAD + "19702,giao-dich-thanh-toan-truc-tuyen,42,100,,,,Báo cáo thử\n";
    private static final String BAD = HEAD
            + "19702,giao-dich-thanh-toan-truc-tuyen,142,100,,,,Báo cáo thử\n"
            + "19702,khong-co-chi-bao-nay,1,2,,,,Báo cáo thử\n";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    FigureStore figures;

    @Test
    void aGoodFileIsKeptOnceHoweverOftenItIsSent() {
        MvcTestResult first = send("thamdinh", GOOD);
        assertThat(first).hasStatus(HttpStatus.CREATED);
        assertThat(send("thamdinh", GOOD)).hasStatus(HttpStatus.OK);
        assertThat(batches()).isPositive();
    }

    @Test
    void aFileMayAlsoComeFromAForm() {
        MvcTestResult sent = mvc.post()
                .uri("/api/v1/figures?criteriaSet=hai-lang-2024")
                .multipart()
                .file(new MockMultipartFile(
                        "file",
                        "số liệu.csv",
                        "text/csv",
                        GOOD.replace("42", "43").getBytes(StandardCharsets.UTF_8)))
                .header(HttpHeaders.AUTHORIZATION, people.bearer("thamdinh"))
                .exchange();
        assertThat(sent).hasStatus(HttpStatus.CREATED);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndNothingIsKept() {
        int before = batches();
        MvcTestResult refused = send("thamdinh", BAD);
        assertThat(refused.getResponse().getStatus()).isIn(400, 422);
        assertThat(refused).bodyText().contains("\"line\":2", "142", "\"line\":3", "khong-co-chi-bao-nay");
        assertThat(batches()).isEqualTo(before);
    }

    @Test
    void whoMayOnlyLookMayNotImport() {
        assertThat(send("nguoixem", GOOD)).hasStatus(HttpStatus.FORBIDDEN);
    }

    private int batches() {
        return figures.page(Optional.empty(), Optional.empty(), 500).size();
    }

    private MvcTestResult send(String person, String csv) {
        return mvc.post()
                .uri("/api/v1/figures?criteriaSet=hai-lang-2024")
                .contentType("text/csv")
                .content(csv.getBytes(StandardCharsets.UTF_8))
                .header(HttpHeaders.AUTHORIZATION, people.bearer(person))
                .exchange();
    }
}
