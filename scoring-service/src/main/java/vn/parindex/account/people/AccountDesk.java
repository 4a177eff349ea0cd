package vn.parindex.account.people;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.account.SignedIn;
import vn.parindex.audit.AuditEvent;
import vn.parindex.audit.AuditLog;

/** What an administrator does with accounts, and everybody with their own password. Each act is recorded. */
@Service
public class AccountDesk {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");
    private static final int LONGEST_NAME = 100;

    private final Accounts accounts;
    private final AccountChanges changes;
    private final Passwords passwords;
    private final AuditLog audit;

    AccountDesk(Accounts accounts, AccountChanges changes, Passwords passwords, AuditLog audit) {
        this.accounts = accounts;
        this.changes = changes;
        this.passwords = passwords;
        this.audit = audit;
    }

    /** The key of the text that says why no such account can be added; empty when it can. */
    public Optional<String> objection(String username, String displayName) {
        if (!USERNAME.matcher(username).matches()) {
            return Optional.of("account.admin.bad-username");
        }
        if (displayName.isBlank() || displayName.strip().length() > LONGEST_NAME) {
            return Optional.of("account.admin.bad-name");
        }
        return accounts.byName(username).map(taken -> "account.admin.taken");
    }

    /**
     * Adds an account.
     *
     * @return the one-time password, or empty when the name was taken meanwhile
     */
    @Transactional
    public Optional<String> add(SignedIn by, String username, String displayName, Set<String> roles) {
        String secret = Passwords.oneTime();
        Optional<UUID> id = changes.add(new NewAccount(username, displayName.strip(), passwords.hash(secret), false));
        id.ifPresent(made -> {
            changes.setRoles(made, known(roles));
            record(by, "account-added", username, Map.of("roles", text(known(roles))));
        });
        return id.map(made -> secret);
    }

    /** False: nobody changes their own roles, nor those of a demonstration account. */
    @Transactional
    public boolean setRoles(SignedIn by, UUID id, Set<String> roles) {
        Optional<Account> account = changeable(by, id);
        account.ifPresent(found -> {
            changes.setRoles(id, known(roles));
            Map<String, String> detail = Map.of("before", text(found.roles()), "after", text(known(roles)));
            record(by, "roles-changed", found.username(), detail);
        });
        return account.isPresent();
    }

    /** False: nobody locks themselves out. */
    @Transactional
    public boolean setEnabled(SignedIn by, UUID id, boolean enabled) {
        Optional<Account> account = changeable(by, id);
        account.ifPresent(found -> {
            changes.setEnabled(id, enabled);
            record(by, enabled ? "account-enabled" : "account-disabled", found.username(), Map.of());
        });
        return account.isPresent();
    }

    /** A new one-time password for somebody who lost theirs. */
    @Transactional
    public Optional<String> resetPassword(SignedIn by, UUID id) {
        String secret = Passwords.oneTime();
        return changeable(by, id).map(found -> {
            changes.setPassword(id, passwords.hash(secret), true);
            record(by, "password-reset", found.username(), Map.of());
            return secret;
        });
    }

    /** Replaces one's own password; the caller has checked the old one and the rules. */
    @Transactional
    public SignedIn changePassword(SignedIn person, String password) {
        changes.setPassword(person.id(), passwords.hash(password), false);
        record(person, "password-changed", person.username(), Map.of());
        return accounts.signedIn(accounts.byId(person.id()).orElseThrow());
    }

    private Optional<Account> changeable(SignedIn by, UUID id) {
        return accounts.byId(id)
                .filter(account -> !account.demonstration() && !account.id().equals(by.id()));
    }

    private Set<String> known(Set<String> roles) {
        Set<String> known = new TreeSet<>();
        accounts.roles().stream().map(Role::id).filter(roles::contains).forEach(known::add);
        return known;
    }

    private void record(SignedIn by, String action, String subject, Map<String, String> detail) {
        audit.write(new AuditEvent(by.username(), action, subject, detail));
    }

    private static String text(Set<String> roles) {
        return String.join(" ", new TreeSet<>(roles));
    }
}
