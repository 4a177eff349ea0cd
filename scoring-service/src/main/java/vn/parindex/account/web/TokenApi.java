package vn.parindex.account.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.parindex.account.SignedIn;
import vn.parindex.account.token.TokenDesk;

/** Mã truy cập cho chương trình: a script gets its token with a user name and password, throttled like the sign-in page. */
@RestController
class TokenApi {

    private final AuthenticationManager signIn;
    private final TokenDesk desk;

    TokenApi(AuthenticationManager signIn, TokenDesk desk) {
        this.signIn = signIn;
        this.desk = desk;
    }

    /**
     * @param username the account
     * @param password its password
     * @param name what the token is for
     * @param days how long it lives
     */
    record Wish(
            @NotBlank String username,
            @NotBlank String password,
            @NotBlank @Size(max = 60) String name,
            @Positive int days) {

        /** Leaves the password out: a log never shows it. */
        @Override
        public String toString() {
            return "Wish[" + username + ", " + name + "]";
        }
    }

    /** A new token; {@code token} is shown only here. */
    record Given(UUID id, String name, String token, Instant expiresAt) {}

    @PostMapping("/api/v1/tokens")
    @ResponseStatus(HttpStatus.CREATED)
    Given make(@Valid @RequestBody Wish wish) {
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(wish.username(), wish.password());
        if (!(signIn.authenticate(attempt).getPrincipal() instanceof SignedIn person) || person.mustChange()) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN, "Mật khẩu dùng một lần phải được đổi ở trang /doi-mat-khau trước.");
        }
        if (desk.objection(wish.name(), wish.days()).isPresent()) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST,
                    "Tên (" + wish.name() + ") hoặc số ngày (" + wish.days() + ") không dùng được.");
        }
        var made = desk.make(person, wish.name(), wish.days());
        return new Given(
                made.token().id(),
                made.token().name(),
                made.text().whole(),
                made.token().expiresAt());
    }
}
