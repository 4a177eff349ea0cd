package vn.parindex.scoring.drools;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Văn bản luật: the engineers' rule files as packed into the class path. */
public final class RuleTexts {
    /** Every file of {@code rules/methods}, in this order. */
    static final List<String> METHODS = List.of(
            "states",
            "yes-no",
            "level",
            "band",
            "proportional",
            "target",
            "deadline",
            "count",
            "deduction",
            "checklist",
            "year-on-year",
            "survey",
            "external");

    static final String VOCABULARY = "rules/vocabulary/gates.dsl";

    private RuleTexts() {}

    /** File name to text, in a fixed order. */
    public static Map<String, String> methods() {
        Map<String, String> texts = new LinkedHashMap<>();
        METHODS.forEach(name -> texts.put(name + ".drl", read("rules/methods/" + name + ".drl")));
        return texts;
    }

    static String vocabulary() {
        return read(VOCABULARY);
    }

    /** Ten hexadecimal digits that change with any rule or sentence of the vocabulary. */
    static String digest() {
        MessageDigest sha = sha256();
        methods().values().forEach(text -> sha.update(text.getBytes(StandardCharsets.UTF_8)));
        sha.update(vocabulary().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(sha.digest()).substring(0, 10);
    }

    /** Twenty hexadecimal digits that stand for a text. */
    static String digestOf(String text) {
        return HexFormat.of()
                .formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)))
                .substring(0, 20);
    }

    static String read(String resource) {
        try (InputStream in = RuleTexts.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
