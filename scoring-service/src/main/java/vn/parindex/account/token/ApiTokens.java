package vn.parindex.account.token;

import com.github.f4b6a3.uuid.UuidCreator;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tokens as they are stored. */
@Repository
public class ApiTokens {

    private final JdbcClient database;
    private final Clock clock;

    ApiTokens(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    ApiToken add(UUID account, String name, TokenText text, Duration life) {
        Instant now = clock.instant();
        ApiToken token = new ApiToken(
                UuidCreator.getTimeOrderedEpoch(), name, text.prefix(), now, now.plus(life), Optional.empty());
        database.sql("insert into api_token (id, account, name, prefix, digest, created_at, expires_at)"
                        + " values (:id, :account, :name, :prefix, :digest, :created, :expires)")
                .param("id", token.id())
                .param("account", account)
                .param("name", name)
                .param("prefix", token.prefix())
                .param("digest", text.digest())
                .param("created", now.atOffset(ZoneOffset.UTC))
                .param("expires", token.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    public List<ApiToken> of(UUID account) {
        return database.sql("select * from api_token where account = :account order by created_at desc, id desc")
                .param("account", account)
                .query(ApiTokens::row)
                .list();
    }

    /** Takes a token of this account back; false when the account has no such token in use. */
    boolean revoke(UUID account, UUID id) {
        return database.sql("update api_token set revoked_at = :now where id = :id and account = :account"
                                + " and revoked_at is null")
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .param("account", account)
                        .update()
                == 1;
    }

    /** The account that a token speaks for, when the token is in use now. */
    Optional<UUID> accountOf(TokenText text) {
        return database.sql("select account, digest from api_token where prefix = :prefix and revoked_at is null"
                        + " and expires_at > :now")
                .param("prefix", text.prefix())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Stored(row.getObject("account", UUID.class), row.getBytes("digest")))
                .optional()
                .filter(stored -> MessageDigest.isEqual(stored.digest(), text.digest()))
                .map(Stored::account);
    }

    private record Stored(UUID account, byte[] digest) {}

    private static ApiToken row(ResultSet row, int number) throws SQLException {
        return new ApiToken(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("prefix"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("revoked_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
