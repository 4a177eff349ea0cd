package vn.parindex.account;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.parindex.account.people.Accounts;
import vn.parindex.account.token.TokenDesk;

/** The demonstration accounts, one for each role, as people or programs behind a test's request. */
@TestComponent
public class TestPeople {

    private final Accounts accounts;
    private final TokenDesk desk;

    TestPeople(Accounts accounts, TokenDesk desk) {
        this.accounts = accounts;
        this.desk = desk;
    }

    /** The person with this user name, as they are in the database now. */
    public SignedIn named(String username) {
        return accounts.byName(username).map(accounts::signedIn).orElseThrow();
    }

    /** For {@code mvc.get().uri(...).with(...)}: a page request of this person. */
    public RequestPostProcessor page(String username) {
        return SecurityMockMvcRequestPostProcessors.user(named(username));
    }

    /** The value of an {@code Authorization} header: an API request on behalf of this person. */
    public String bearer(String username) {
        return "Bearer " + desk.make(named(username), "kiểm thử", 1).text().whole();
    }
}
