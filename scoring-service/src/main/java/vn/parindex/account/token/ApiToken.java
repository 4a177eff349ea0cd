package vn.parindex.account.token;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Mã truy cập API, as its owner sees it later: without the secret.
 *
 * @param prefix the public part, by which a leaked token can be recognised
 * @param revokedAt when it was taken back
 */
public record ApiToken(
        UUID id, String name, String prefix, Instant createdAt, Instant expiresAt, Optional<Instant> revokedAt) {

    public boolean usableAt(Instant now) {
        return revokedAt.isEmpty() && now.isBefore(expiresAt);
    }
}
