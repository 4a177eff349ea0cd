package vn.parindex.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.parindex.WebTest;

@WebTest
class AccessTest {

    private static final List<String> EVERYBODY =
            List.of("canbo", "thamdinh", "phantich", "pheduyet", "nguoixem", "quantri-demo");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    /** Status for a stranger, for every role but the administrator, and for the administrator. */
    @ParameterizedTest
    @CsvSource({
        "GET,  /dang-nhap,                200, 200, 200",
        "GET,  /css/parindex.css,         200, 200, 200",
        "GET,  /,                         302, 302, 302",
        "GET,  /tai-khoan,                302, 200, 200",
        "GET,  /doi-mat-khau,             302, 200, 200",
        "GET,  /quan-tri/tai-khoan,       302, 403, 200",
        "HEAD, /quan-tri/tai-khoan,       302, 403, 200",
        "GET,  /quan-tri/khac,            302, 403, 404",
        "POST, /quan-tri/tai-khoan,       302, 403, 400",
        "POST, /tai-khoan/ma-truy-cap,    302, 400, 400",
        "POST, /khong-khai-bao,           302, 403, 403",
        "PUT,  /tai-khoan,                302, 403, 403",
        "DELETE, /quan-tri/tai-khoan,     302, 403, 403",
    })
    void a_page_answers_each_role_as_it_should(
            String method, String path, int stranger, int others, int administrator) {
        assertThat(status(method, path, "")).as("stranger").isEqualTo(stranger);
        for (String username : EVERYBODY) {
            assertThat(status(method, path, username))
                    .as(username)
                    .isEqualTo("quantri-demo".equals(username) ? administrator : others);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /api/v1/khong-co,     401, 404",
        "POST,   /api/v1/khong-co,     401, 403",
        "DELETE, /api/v1/khong-co,     401, 403",
        "GET,    /actuator/health,     200, 200",
        "GET,    /actuator/env,        401, 403",
    })
    void the_api_asks_for_a_token(String method, String path, int stranger, int withToken) {
        var plain = mvc.method(HttpMethod.valueOf(method)).uri(path).exchange();
        var known = mvc.method(HttpMethod.valueOf(method))
                .uri(path)
                .header("Authorization", people.bearer("nguoixem"))
                .exchange();
        assertThat(plain).hasStatus(stranger);
        assertThat(known).hasStatus(withToken);
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1,'',200", "::1,'',200", "10.1.2.3,'',401", "127.0.0.1,10.1.2.3,401"})
    void metrics_are_open_only_to_a_collector_on_this_computer(String address, String forwardedFor, int status) {
        var request = mvc.get().uri("/actuator/prometheus").remoteAddress(address);
        if (!forwardedFor.isEmpty()) {
            request.header("X-Forwarded-For", forwardedFor);
        }
        assertThat(request.exchange()).hasStatus(status);
    }

    @ParameterizedTest
    @CsvSource({"quantri-demo,200", "nguoixem,403"})
    void metrics_from_elsewhere_need_their_permission(String username, int status) {
        assertThat(mvc.get()
                        .uri("/actuator/prometheus")
                        .remoteAddress("10.1.2.3")
                        .header("Authorization", people.bearer(username)))
                .hasStatus(status);
    }

    private int status(String method, String path, String username) {
        var request = mvc.method(HttpMethod.valueOf(method)).uri(path).with(csrf());
        if (!username.isEmpty()) {
            request.with(people.page(username));
        }
        return request.exchange().getResponse().getStatus();
    }
}
