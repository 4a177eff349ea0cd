package vn.parindex.scoring.explain;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** Câu chữ: every text of a card, in one file. */
final class Wording {
    private static final Properties TEXTS = load();

    private Wording() {}

    /**
     * A text with its {@code {placeholders}} filled.
     *
     * @throws IllegalArgumentException when there is no such text or a placeholder has no value
     */
    static String fill(String key, Map<String, String> values) {
        String text = TEXTS.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text (" + key + ")");
        }
        StringBuilder filled = new StringBuilder(text.length() + 80);
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            String value = values.get(text.substring(open + 1, close));
            filled.append(text, from, open).append(Objects.requireNonNull(value, () -> "no value in " + key));
            from = close + 1;
        }
        return filled.append(text, from, text.length()).toString();
    }

    static Set<String> keys() {
        return TEXTS.stringPropertyNames();
    }

    private static Properties load() {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Wording.class.getResourceAsStream("sentences.properties"), "sentences"),
                StandardCharsets.UTF_8)) {
            texts.load(in);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
