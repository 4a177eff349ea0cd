package vn.parindex.account.token;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.runtime.Sha256;

/**
 * The text of an API token: {@code pix_<prefix>_<secret>}. Its first part makes a leak findable by secret scanners; the
 * secret is long and random, so a plain digest of it is enough.
 */
public record TokenText(String prefix, String secret) {

    private static final Pattern FORM = Pattern.compile("pix_([0-9a-f]{12})_([0-9a-f]{64})");
    private static final int PREFIX_BYTES = 6;
    private static final int SECRET_BYTES = 32;

    static TokenText random() {
        return new TokenText(hex(PREFIX_BYTES), hex(SECRET_BYTES));
    }

    static Optional<TokenText> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches() ? Optional.of(new TokenText(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    byte[] digest() {
        return Sha256.bytes(secret);
    }

    /** The whole text, to be shown once. */
    public String whole() {
        return "pix_" + prefix + "_" + secret;
    }

    /** Leaves the secret out: a log never shows it. */
    @Override
    public String toString() {
        return "pix_" + prefix + "_…";
    }

    private static String hex(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
