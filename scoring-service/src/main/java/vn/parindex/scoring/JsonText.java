package vn.parindex.scoring;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Văn bản JSON chuẩn. Writes one line, keys in the order they are asked for, nothing optional: the same card is the same
 * bytes in every process.
 */
final class JsonText {
    private static final String HEX = "0123456789abcdef";
    private final StringBuilder out;
    private boolean first = true;

    JsonText(StringBuilder out) {
        this.out = out;
    }

    JsonText text(String key, String value) {
        key(key);
        quote(value);
        return this;
    }

    JsonText text(String key, Optional<String> value) {
        key(key);
        value.ifPresentOrElse(this::quote, () -> out.append("null"));
        return this;
    }

    JsonText number(String key, BigDecimal value) {
        return text(key, value.toPlainString());
    }

    /** A bare number, a boolean or null. */
    JsonText bare(String key, Optional<?> value) {
        key(key);
        out.append(value.map(Object::toString).orElse("null"));
        return this;
    }

    JsonText bare(String key, boolean value) {
        key(key);
        out.append(value);
        return this;
    }

    JsonText object(String key, Consumer<JsonText> fields) {
        key(key);
        braces(fields);
        return this;
    }

    JsonText object(String key, boolean present, Consumer<JsonText> fields) {
        key(key);
        if (present) {
            braces(fields);
        } else {
            out.append("null");
        }
        return this;
    }

    <T> JsonText objects(String key, Iterable<T> items, BiConsumer<JsonText, T> fields) {
        key(key);
        out.append('[');
        for (Iterator<T> each = items.iterator(); each.hasNext(); ) {
            T item = each.next();
            braces(json -> fields.accept(json, item));
            out.append(each.hasNext() ? "," : "");
        }
        out.append(']');
        return this;
    }

    JsonText texts(String key, Iterable<String> items) {
        key(key);
        out.append('[');
        for (Iterator<String> each = items.iterator(); each.hasNext(); ) {
            quote(each.next());
            out.append(each.hasNext() ? "," : "");
        }
        out.append(']');
        return this;
    }

    /** {@code { ... }} around some fields. */
    void braces(Consumer<JsonText> fields) {
        out.append('{');
        fields.accept(new JsonText(out));
        out.append('}');
    }

    private void key(String key) {
        out.append(first ? "\"" : ",\"").append(key).append("\":");
        first = false;
    }

    private void quote(String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
