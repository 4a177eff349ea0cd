package vn.parindex.account.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.parindex.WebTest;
import vn.parindex.account.SignedIn;
import vn.parindex.account.TestPeople;
import vn.parindex.account.token.TokenDesk;

@WebTest
class AccountLifeTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestPeople people;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountChanges changes;

    @Autowired
    AccountDesk desk;

    @Autowired
    Passwords passwords;

    @Autowired
    TokenDesk tokens;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_new_account_starts_with_a_password_for_one_use() {
        SignedIn made = newOfficer("can-bo-moi");
        assertThat(made.mustChange()).isTrue();
        assertThat(page(made, "/tai-khoan")).hasRedirectedUrl("/doi-mat-khau");
    }

    @Test
    void one_s_own_new_password_keeps_this_session_and_ends_the_others() {
        SignedIn before = newOfficer("doi-mat-khau");
        MvcTestResult changed = mvc.post()
                .uri("/doi-mat-khau")
                .with(user(before))
                .with(csrf())
                .param("current", "khởi đầu tạm thời")
                .param("password", "một câu dễ nhớ")
                .param("repeated", "một câu dễ nhớ")
                .exchange();
        assertThat(changed).hasRedirectedUrl("/tai-khoan");
        assertThat(page(before, "/tai-khoan")).as("another session").hasRedirectedUrl("/dang-nhap?het-phien");
        assertThat(page(people.named("doi-mat-khau"), "/tai-khoan")).hasStatusOk();
    }

    @ParameterizedTest
    @CsvSource({
        "sai mật khẩu rồi, một câu dễ nhớ, một câu dễ nhớ, account.password.wrong",
        "khởi đầu tạm thời, một câu dễ nhớ, một câu khác hẳn, account.password.differs",
        "khởi đầu tạm thời, khởi đầu tạm thời, khởi đầu tạm thời, account.password.same",
        "khởi đầu tạm thời, ngắn, ngắn, account.password.short",
        "khởi đầu tạm thời, aaaaaaaaaaaaaa, aaaaaaaaaaaaaa, account.password.guessable",
    })
    void a_password_that_cannot_be_taken_says_why(String current, String password, String repeated, String key) {
        SignedIn person = newOfficer("p" + UUID.randomUUID().toString().substring(0, 8));
        MvcTestResult refused = mvc.post()
                .uri("/doi-mat-khau")
                .with(user(person))
                .with(csrf())
                .param("current", current)
                .param("password", password)
                .param("repeated", repeated)
                .exchange();
        assertThat(refused.getMvcResult().getFlashMap().get("problem")).isEqualTo(key);
    }

    @Test
    void a_decomposed_spelling_is_the_same_password() {
        String hash = passwords.hash("m\u1ED9t câu dễ nhớ");
        assertThat(passwords.matches("mo\u0323\u0302t câu dễ nhớ", hash)).isTrue();
    }

    @Test
    void disabling_ends_sessions_and_tokens_at_once() {
        SignedIn person = officer("sap-khoa");
        String token = tokens.make(person, "mã", 5).text().whole();
        assertThat(tokens.person(token)).isPresent();
        assertThat(desk.setEnabled(people.named("quantri-demo"), person.id(), false))
                .isTrue();
        assertThat(tokens.person(token)).isEmpty();
        assertThat(page(person, "/tai-khoan")).hasRedirectedUrl("/dang-nhap?het-phien");
    }

    @Test
    void a_reset_password_lets_the_tokens_rest_until_it_is_replaced() {
        SignedIn person = officer("cap-lai");
        String token = tokens.make(person, "mã", 5).text().whole();
        assertThat(desk.resetPassword(people.named("quantri-demo"), person.id()))
                .isPresent();
        assertThat(tokens.person(token)).isEmpty();
        desk.changePassword(people.named("cap-lai"), "một câu khác hẳn");
        assertThat(tokens.person(token)).isPresent();
    }

    @Test
    void other_roles_take_effect_at_once_and_unknown_ones_are_dropped() {
        SignedIn person = newOfficer("doi-vai-tro");
        desk.setRoles(people.named("quantri-demo"), person.id(), Set.of("analyst", "khong-co"));
        assertThat(accounts.byId(person.id()).orElseThrow().roles()).containsExactly("analyst");
        assertThat(page(person, "/tai-khoan")).hasRedirectedUrl("/dang-nhap?het-phien");
    }

    @Test
    void nobody_changes_their_own_account_or_one_for_demonstration() {
        SignedIn administrator = people.named("quantri");
        assertThat(desk.setEnabled(administrator, administrator.id(), false)).isFalse();
        assertThat(desk.setRoles(administrator, administrator.id(), Set.of())).isFalse();
        assertThat(desk.resetPassword(administrator, people.named("canbo").id()))
                .isEmpty();
    }

    @Test
    void when_the_demonstration_is_over_its_accounts_are_closed() {
        AccountSettings over = new AccountSettings(false, false, new AccountSettings.Limits(365, 5, false));
        DemonstrationAccounts demonstration =
                new DemonstrationAccounts(accounts, changes, passwords, over, transaction);
        demonstration.afterSingletonsInstantiated();
        try {
            assertThat(demonstration.shown()).isEmpty();
            assertThat(accounts.all())
                    .filteredOn(Account::demonstration)
                    .hasSize(6)
                    .noneMatch(Account::enabled);
        } finally {
            changes.setDemonstrationEnabled(true);
        }
    }

    private SignedIn newOfficer(String username) {
        UUID id = changes.add(new NewAccount(username, "Cán bộ mới", passwords.hash("khởi đầu tạm thời"), false))
                .orElseThrow();
        changes.setRoles(id, Set.of("officer"));
        return people.named(username);
    }

    /** One who has replaced the first password. */
    private SignedIn officer(String username) {
        SignedIn person = newOfficer(username);
        changes.setPassword(person.id(), passwords.hash("một câu dễ nhớ"), false);
        return people.named(username);
    }

    private MvcTestResult page(SignedIn person, String path) {
        return mvc.get().uri(path).with(user(person)).exchange();
    }
}
