package vn.parindex.catalogue.shape;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Maps, lists and values as indented JSON; maps without an order of their own are sorted. */
final class JsonText {

    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    static String of(Object value) {
        JsonText text = new JsonText();
        text.write(value, "\n");
        return text.out.append('\n').toString();
    }

    private void write(Object value, String line) {
        if (value instanceof Map<?, ?> map) {
            map(map instanceof java.util.LinkedHashMap<?, ?> ? map : new TreeMap<>(map), line);
        } else if (value instanceof Collection<?> list) {
            list(list, line);
        } else if (value instanceof String text) {
            string(text);
        } else {
            out.append(value);
        }
    }

    private void map(Map<?, ?> map, String line) {
        String separator = "{" + line + "  ";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(separator);
            string(String.valueOf(entry.getKey()));
            out.append(": ");
            write(entry.getValue(), line + "  ");
            separator = "," + line + "  ";
        }
        out.append(map.isEmpty() ? "{}" : line + "}");
    }

    private void list(Collection<?> list, String line) {
        boolean simple = list.stream().noneMatch(item -> item instanceof Map || item instanceof Collection);
        String inner = simple ? "" : line + "  ";
        String separator = "[" + inner;
        for (Object item : list) {
            out.append(separator);
            write(item, line + "  ");
            separator = simple ? ", " : "," + inner;
        }
        out.append(list.isEmpty() ? "[]" : simple ? "]" : line + "]");
    }

    private void string(String text) {
        out.append('"').append(text.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
    }
}
