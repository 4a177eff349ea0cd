package vn.parindex.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.parindex.WebTest;
import vn.parindex.account.people.Accounts;

@WebTest
class SignInTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient database;

    @Test
    void the_page_shows_the_demonstration_accounts() {
        assertThat(mvc.get().uri("/dang-nhap")).bodyText().contains("canbo", "trinh-dien-canbo", "quantri-demo");
    }

    @Test
    void a_right_password_opens_a_session_under_a_new_id() {
        MockHttpSession before = new MockHttpSession();
        String oldId = before.getId();
        MvcTestResult answer = signIn("canbo", "trinh-dien-canbo", before);
        assertThat(answer).hasStatus(302).hasRedirectedUrl("/");
        HttpSession after = Objects.requireNonNull(answer.getRequest().getSession(false));
        assertThat(after.getId()).isNotEqualTo(oldId);
    }

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_answer() {
        assertThat(signIn("canbo", "sai", new MockHttpSession())).hasRedirectedUrl("/dang-nhap?sai");
        assertThat(signIn("khong-co-ai", "sai", new MockHttpSession())).hasRedirectedUrl("/dang-nhap?sai");
        assertThat(signIn("' or 1=1 --", "sai", new MockHttpSession())).hasRedirectedUrl("/dang-nhap?sai");
        signIn("canbo", "trinh-dien-canbo", new MockHttpSession());
    }

    @Test
    void after_too_many_failures_even_the_right_password_waits_and_the_log_stops_growing() {
        for (int i = 0; i < 8; i++) {
            signIn("pheduyet", "sai", new MockHttpSession());
        }
        assertThat(signIn("pheduyet", "trinh-dien-pheduyet", new MockHttpSession()))
                .hasRedirectedUrl("/dang-nhap?cho");
        assertThat(database.sql("select count(*) from audit_entry where actor = 'pheduyet'")
                        .query(Long.class)
                        .single())
                .isEqualTo(5);
        database.sql("delete from sign_in_attempt").update();
    }

    @Test
    void without_the_form_s_own_token_it_is_refused() {
        assertThat(mvc.post().uri("/dang-nhap").param("username", "canbo").param("password", "trinh-dien-canbo"))
                .hasStatus(403);
        assertThat(mvc.post().uri("/dang-xuat")).hasStatus(403);
    }

    @Test
    void the_log_knows_of_success_and_failure_but_not_the_password() {
        signIn("thamdinh", "mat-khau-sai-cua-toi", new MockHttpSession());
        signIn("thamdinh", "trinh-dien-thamdinh", new MockHttpSession());
        assertThat(database.sql("select action from audit_entry where actor = 'thamdinh' order by at, id")
                        .query(String.class)
                        .list())
                .containsSubsequence("sign-in-failed", "sign-in");
        assertThat(database.sql("select count(*) from audit_entry where audit_entry::text like '%mat-khau-sai%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void the_first_administrator_can_do_nothing_before_a_new_password() {
        SignedIn first = accounts.signedIn(accounts.byName("quantri").orElseThrow());
        var request = mvc.get().uri("/quan-tri/tai-khoan").with(user(first));
        assertThat(request).hasStatus(302).hasRedirectedUrl("/doi-mat-khau");
    }

    @Test
    void passwords_are_stored_only_as_bcrypt_hashes() {
        assertThat(database.sql("select password_hash from account")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allMatch(hash -> hash.startsWith("{bcrypt}$2a$10$"));
    }

    private MvcTestResult signIn(String username, String password, MockHttpSession session) {
        return mvc.post()
                .uri("/dang-nhap")
                .session(session)
                .with(csrf())
                .param("username", username)
                .param("password", password)
                .exchange();
    }
}
