package vn.parindex.account.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.parindex.WebTest;
import vn.parindex.account.TestPeople;

@WebTest
class TokenTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    TokenDesk desk;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Test
    void only_a_digest_is_stored_and_the_prefix_tells_which_token_it_is() {
        TokenDesk.Made made = desk.make(people.named("canbo"), "kịch bản", 7);
        assertThat(made.text().whole()).matches("pix_[0-9a-f]{12}_[0-9a-f]{64}");
        assertThat(made.text()).asString().doesNotContain(made.text().secret());
        assertThat(database.sql("select api_token::text from api_token where prefix = :prefix")
                        .param("prefix", made.text().prefix())
                        .query(String.class)
                        .single())
                .doesNotContain(made.text().secret());
    }

    @Test
    void it_works_until_its_last_moment_and_no_longer() {
        ApiTokens later = new ApiTokens(database, Clock.offset(clock, Duration.ofDays(1)));
        ApiTokens justBefore =
                new ApiTokens(database, Clock.offset(clock, Duration.ofDays(1).minusMinutes(1)));
        TokenText text = desk.make(people.named("canbo"), "một ngày", 1).text();
        assertThat(justBefore.accountOf(text)).contains(people.named("canbo").id());
        assertThat(later.accountOf(text)).isEmpty();
    }

    @Test
    void a_token_that_was_taken_back_is_refused() {
        TokenDesk.Made made = desk.make(people.named("canbo"), "thu hồi", 7);
        assertThat(call(made.text().whole())).hasStatus(404);
        desk.revoke(people.named("thamdinh"), made.token().id());
        assertThat(call(made.text().whole())).as("somebody else's wish").hasStatus(404);
        desk.revoke(people.named("canbo"), made.token().id());
        assertThat(call(made.text().whole())).hasStatus(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "pix_000000000000_0000000000000000000000000000000000000000000000000000000000000000"})
    void a_text_that_is_no_token_is_refused(String text) {
        assertThat(call(text))
                .hasStatus(401)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/not-signed-in");
    }

    @Test
    void a_right_prefix_with_another_secret_is_refused() {
        TokenText text = desk.make(people.named("canbo"), "đoán", 7).text();
        String wrong = new TokenText(text.prefix(), TokenText.random().secret()).whole();
        assertThat(call(wrong)).hasStatus(401);
    }

    @Test
    void the_page_shows_a_new_token_once() {
        MvcTestResult made = mvc.post()
                .uri("/tai-khoan/ma-truy-cap")
                .with(people.page("phantich"))
                .with(csrf())
                .param("name", "trang")
                .param("days", "30")
                .exchange();
        assertThat(made).hasRedirectedUrl("/tai-khoan");
        String secret = String.valueOf(made.getMvcResult().getFlashMap().get("secret"));
        assertThat(call(secret)).hasStatus(404);
        assertThat(mvc.get().uri("/tai-khoan").with(people.page("phantich")))
                .bodyText()
                .contains("trang", secret.substring(0, 16))
                .doesNotContain(secret);
    }

    @Test
    void a_script_gets_one_with_name_and_password() {
        assertThat(wish("phantich", "trinh-dien-phantich", 3)).hasStatus(201);
        assertThat(wish("phantich", "sai", 3)).hasStatus(401);
        assertThat(wish("phantich", "trinh-dien-phantich", 0)).hasStatus(400);
        assertThat(wish("phantich", "trinh-dien-phantich", 10_000)).hasStatus(400);
    }

    private MvcTestResult wish(String username, String password, int days) {
        return mvc.post()
                .uri("/api/v1/tokens")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"username\":\"%s\",\"password\":\"%s\",\"name\":\"thử\",\"days\":%d}"
                        .formatted(username, password, days))
                .exchange();
    }

    private MvcTestResult call(String token) {
        return mvc.get()
                .uri("/api/v1/khong-co")
                .header("Authorization", "Bearer " + token)
                .exchange();
    }
}
