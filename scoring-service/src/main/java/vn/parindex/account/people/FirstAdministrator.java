package vn.parindex.account.people;

import java.io.PrintStream;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.parindex.audit.AuditEvent;
import vn.parindex.audit.AuditLog;

/**
 * Makes the first administrator before the first request is served. The one-time password goes to the console once and
 * not through the log; it is stored only as a hash, and has to be replaced at the first sign-in.
 */
@Component
class FirstAdministrator implements SmartInitializingSingleton {

    static final String USERNAME = "quantri";

    private final Accounts accounts;
    private final AccountChanges changes;
    private final Passwords passwords;
    private final AuditLog audit;
    private final AccountSettings settings;
    private final TransactionTemplate transaction;
    private final PrintStream console = System.out;

    FirstAdministrator(
            Accounts accounts,
            AccountChanges changes,
            Passwords passwords,
            AuditLog audit,
            AccountSettings settings,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.changes = changes;
        this.passwords = passwords;
        this.audit = audit;
        this.settings = settings;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        String secret = Passwords.oneTime();
        boolean made = Boolean.TRUE.equals(transaction.execute(status -> make(secret) || renew(secret)));
        if (made) {
            console.println("""

                    Tài khoản quản trị / administrator: %s
                    Mật khẩu dùng một lần / one-time password: %s
                    (chỉ hiện lần này, phải đổi khi đăng nhập; shown only this once)
                    """.formatted(USERNAME, secret));
        }
    }

    private boolean make(String secret) {
        if (accounts.hasAdministrator()) {
            return false;
        }
        Optional<UUID> id = changes.add(new NewAccount(USERNAME, "Quản trị hệ thống", passwords.hash(secret), false));
        id.ifPresent(made -> changes.setRoles(made, Set.of("administrator")));
        id.ifPresent(made -> audit.write(AuditEvent.of(AuditEvent.SYSTEM, "account-added", USERNAME)));
        return id.isPresent();
    }

    /** The way back for whoever lost the password: asked for by a setting, for one start. */
    private boolean renew(String secret) {
        Optional<Account> account = accounts.byName(USERNAME);
        if (!settings.account().renewAdministratorPassword() || account.isEmpty()) {
            return false;
        }
        changes.setPassword(account.get().id(), passwords.hash(secret), true);
        changes.setEnabled(account.get().id(), true);
        audit.write(AuditEvent.of(AuditEvent.SYSTEM, "password-reset", USERNAME));
        return true;
    }
}
