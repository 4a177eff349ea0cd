package vn.parindex.account.signin;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.parindex.account.SignedIn;
import vn.parindex.account.people.Account;
import vn.parindex.account.people.AccountSettings;
import vn.parindex.account.people.Accounts;
import vn.parindex.account.people.Passwords;
import vn.parindex.audit.AuditEvent;
import vn.parindex.audit.AuditLog;

/** Đăng nhập bằng mật khẩu, for the page and for the token address alike. The refusal never says which part was wrong. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");

    private final Accounts accounts;
    private final Passwords passwords;
    private final SignInAttempts attempts;
    private final AuditLog audit;
    private final AccountSettings settings;
    private final Counter blocked;

    PasswordSignIn(
            Accounts accounts,
            Passwords passwords,
            SignInAttempts attempts,
            AuditLog audit,
            AccountSettings settings,
            MeterRegistry meters) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
        this.audit = audit;
        this.settings = settings;
        // Counted and not logged one by one: refused attempts have no bound, and the log can never be shortened.
        this.blocked = Counter.builder("parindex.sign.in.blocked")
                .description("Attempts to sign in that were refused unread, after too many failures")
                .register(meters);
    }

    /**
     * @throws LockedException when too many attempts failed and it is too early for another
     * @throws BadCredentialsException when the name, the password or the account's state does not allow it
     */
    @Override
    public Authentication authenticate(Authentication attempt) {
        String typed = attempt.getName().strip().toLowerCase(Locale.ROOT);
        String username = USERNAME.matcher(typed).matches() ? typed : "?";
        String address = Optional.ofNullable(MDC.get(AuditLog.ADDRESS)).orElse("");
        if (!attempts.admit(username, address)) {
            blocked.increment();
            throw new LockedException("too many attempts");
        }
        Optional<Account> account = verified(username, String.valueOf(attempt.getCredentials()));
        if (account.isEmpty()) {
            audit.write(AuditEvent.of(typed, "sign-in-failed", typed));
            throw new BadCredentialsException("wrong name or password");
        }
        attempts.succeeded(username, address);
        audit.write(AuditEvent.of(username, "sign-in", username));
        SignedIn person = accounts.signedIn(account.get());
        return UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
    }

    @Override
    public boolean supports(@Nullable Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.equals(type);
    }

    private Optional<Account> verified(String username, String password) {
        Optional<Account> account = accounts.byName(username);
        if (account.isEmpty()) {
            passwords.compareWithNobody(password);
            return account;
        }
        boolean right =
                passwords.matches(password, accounts.passwordHash(account.get().id()));
        return account.filter(found -> right && found.enabled() && (settings.demo() || !found.demonstration()));
    }
}
