package vn.parindex.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.parindex.WebTest;
import vn.parindex.account.TestPeople;

@WebTest
class ShellTest {

    @LocalServerPort
    int port;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    MeterRegistry meters;

    @Test
    void every_answer_carries_the_strict_headers() {
        for (String path : new String[] {"/dang-nhap", "/css/parindex.css", "/api/v1/khong-co", "/actuator/health"}) {
            assertThat(mvc.get().uri(path))
                    .as(path)
                    .hasHeader("Content-Security-Policy", ContentSecurityPolicy.VALUE)
                    .hasHeader("X-Content-Type-Options", "nosniff")
                    .hasHeader("X-Frame-Options", "DENY")
                    .hasHeader("Referrer-Policy", "same-origin");
        }
        assertThat(ContentSecurityPolicy.VALUE).doesNotContain("unsafe");
    }

    @Test
    void a_page_holds_no_inline_script_or_style() throws Exception {
        String page = mvc.get()
                .uri("/quan-tri/tai-khoan")
                .with(people.page("quantri-demo"))
                .exchange()
                .getResponse()
                .getContentAsString();
        assertThat(page).doesNotContainPattern("<script(?![^>]*src=)|<style|\\sstyle=|\\son[a-z]+=");
        assertThat(page).contains("aria-current=\"page\"", "illustrative");
    }

    @Test
    void a_request_id_is_taken_over_only_when_it_is_harmless() {
        assertThat(mvc.get().uri("/dang-nhap").header("X-Request-Id", "ca-7")).hasHeader("X-Request-Id", "ca-7");
        assertThat(mvc.get().uri("/dang-nhap").header("X-Request-Id", "a b"))
                .headers()
                .hasHeaderSatisfying(
                        "X-Request-Id", ids -> assertThat(ids.get(0)).hasSize(36));
    }

    @Test
    void a_csp_report_is_counted_and_a_huge_one_is_refused() {
        double before = meters.counter("parindex.csp.reports").count();
        var report = mvc.post().uri("/csp-report").contentType(MediaType.parseMediaType("application/csp-report"));
        assertThat(report.content("{\"csp-report\":{}}")).hasStatus(204);
        assertThat(mvc.post().uri("/csp-report").content("x".repeat(9000))).hasStatus(413);
        assertThat(meters.counter("parindex.csp.reports").count()).isEqualTo(before + 1);
    }

    @Test
    void the_session_cookie_is_kept_from_scripts_and_other_sites() throws IOException, InterruptedException {
        HttpResponse<String> page = get("/dang-nhap", "text/html");
        assertThat(page.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .doesNotContain("Secure");
        assertThat(page.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void an_unreadable_form_gets_a_page_that_helps() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/dang-nhap"))
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofString("username=x"))
                .build();
        HttpResponse<String> page = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body())
                .contains("Bạn không được phép mở trang này", "Mã yêu cầu")
                .doesNotContain("Exception");
    }

    private HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", accept)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
