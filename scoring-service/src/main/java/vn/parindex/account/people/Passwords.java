package vn.parindex.account.people;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Optional;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Mật khẩu: makes, judges, hashes and compares them. Typed letters are brought to NFC, since keyboards differ for «ệ». */
@Component
public class Passwords {

    private static final int SHORTEST = 10;

    /** bcrypt reads no further. */
    private static final int LONGEST_BYTES = 72;

    private static final int ONE_TIME_BYTES = 12;

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final String nobody = encoder.encode("nobody");

    String hash(String password) {
        return encoder.encode(nfc(password));
    }

    public boolean matches(String password, String hash) {
        return encoder.matches(nfc(password), hash);
    }

    /** Takes as long as a real comparison, so that the answer's time does not tell which user names exist. */
    public void compareWithNobody(String password) {
        encoder.matches(nfc(password), nobody);
    }

    /** A random one, to be replaced at the first sign-in. */
    static String oneTime() {
        byte[] bytes = new byte[ONE_TIME_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The key of the text that says why a password cannot be chosen; empty when it can. */
    public static Optional<String> objection(String password, String username) {
        String text = nfc(password);
        if (text.length() < SHORTEST) {
            return Optional.of("account.password.short");
        }
        if (text.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return Optional.of("account.password.long");
        }
        boolean guessable =
                text.equalsIgnoreCase(username) || text.chars().distinct().count() < 4;
        return guessable ? Optional.of("account.password.guessable") : Optional.empty();
    }

    private static String nfc(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
