package vn.parindex.account.token;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.account.SignedIn;
import vn.parindex.account.people.AccountSettings;
import vn.parindex.account.people.Accounts;
import vn.parindex.audit.AuditEvent;
import vn.parindex.audit.AuditLog;

/** Gives tokens out and takes them back, and records both. */
@Service
public class TokenDesk {

    private static final int LONGEST_NAME = 60;

    private final Accounts accounts;
    private final ApiTokens tokens;
    private final AuditLog audit;
    private final AccountSettings settings;

    TokenDesk(Accounts accounts, ApiTokens tokens, AuditLog audit, AccountSettings settings) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.audit = audit;
        this.settings = settings;
    }

    /** A new token together with its text, which is known only now. */
    public record Made(ApiToken token, TokenText text) {}

    /** The key of the text that says why no such token can be made; empty when it can. */
    public Optional<String> objection(String name, int days) {
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            return Optional.of("account.token.bad-name");
        }
        boolean tooLong = days < 1 || days > settings.account().maxTokenDays();
        return tooLong ? Optional.of("account.token.bad-days") : Optional.empty();
    }

    @Transactional
    public Made make(SignedIn person, String name, int days) {
        TokenText text = TokenText.random();
        ApiToken token = tokens.add(person.id(), name.strip(), text, Duration.ofDays(days));
        Map<String, String> detail =
                Map.of("name", token.name(), "expires", token.expiresAt().toString());
        audit.write(new AuditEvent(person.username(), "token-made", token.prefix(), detail));
        return new Made(token, text);
    }

    @Transactional
    public void revoke(SignedIn person, UUID id) {
        if (tokens.revoke(person.id(), id)) {
            audit.write(AuditEvent.of(person.username(), "token-revoked", id.toString()));
        }
    }

    /**
     * Who a token speaks for: with the permissions of this moment, not of when it was made. While an account waits for a
     * new password, after an administrator reset it, its tokens rest too.
     */
    public Optional<SignedIn> person(String text) {
        return TokenText.parse(text)
                .flatMap(tokens::accountOf)
                .flatMap(accounts::byId)
                .filter(account -> account.enabled() && !account.mustChange())
                .filter(account -> settings.demo() || !account.demonstration())
                .map(accounts::signedIn);
    }
}
