package vn.parindex.catalogue.shape;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.catalogue.yaml.PlainText;
import vn.parindex.catalogue.yaml.TextNode;

/**
 * Dạng chuẩn. Writes a tree that has its shape: keys in the order of the table, two spaces, short groups on one line.
 * Two trees with the same content give the same bytes.
 */
public final class CanonicalWriter {

    private static final int WIDTH = 120;
    private static final Pattern TABLE_KEY = Pattern.compile("[a-z][a-z0-9-]*");

    private final StringBuilder out = new StringBuilder();

    private CanonicalWriter() {}

    /** The canonical text of a document, with a final newline. */
    public static String write(MapNode document, Shape.Record shape) {
        CanonicalWriter writer = new CanonicalWriter();
        writer.entries(Arrangement.of(document, shape), shape, 0);
        return writer.out.toString();
    }

    /** The tree in the order in which it is written, without what is left out; every node keeps its place. */
    public static MapNode arranged(MapNode document, Shape.Record shape) {
        return Arrangement.of(document, shape);
    }

    /** One value on one line, as it would stand inside braces. */
    public static String inline(Node node) {
        if (node instanceof TextNode text) {
            return PlainText.of(text.text(), true);
        }
        if (node instanceof ListNode list) {
            return list.items().stream().map(CanonicalWriter::inline).collect(Collectors.joining(", ", "[", "]"));
        }
        MapNode map = (MapNode) node;
        return map.entries().isEmpty()
                ? "{}"
                : map.entries().stream()
                        .map(entry -> keyText(entry.key()) + ": " + inline(entry.value()))
                        .collect(Collectors.joining(", ", "{ ", " }"));
    }

    private void entries(MapNode map, Shape shape, int indent) {
        boolean first = true;
        for (MapNode.Entry entry : map.entries()) {
            if (!first) {
                out.append(" ".repeat(indent));
            }
            first = false;
            out.append(keyText(entry.key())).append(':');
            value(entry.value(), Arrangement.shapeOf(shape, entry.key(), entry.value()), indent);
        }
    }

    /** Keys of the table stand plain, also {@code on}; a code as a key is quoted like any other text. */
    private static String keyText(String key) {
        return TABLE_KEY.matcher(key).matches() ? key : PlainText.of(key, true);
    }

    /** Writes what follows a colon or a dash, up to the end of the line. */
    private void value(Node node, Shape shape, int indent) {
        if (node instanceof TextNode text) {
            out.append(' ').append(PlainText.of(text.text(), false)).append('\n');
        } else if (!writtenOnLine(node, shape)) {
            if (node instanceof ListNode list) {
                out.append('\n');
                list.items().forEach(item -> item(item, Arrangement.itemShape(shape, item), indent + 2));
            } else {
                out.append('\n').append(" ".repeat(indent + 2));
                entries((MapNode) node, shape, indent + 2);
            }
        }
    }

    private void item(Node node, Shape shape, int indent) {
        out.append(" ".repeat(indent)).append('-');
        if (!(node instanceof MapNode map)) {
            value(node, shape, indent);
        } else if (!writtenOnLine(map, shape)) {
            out.append(' ');
            entries(map, shape, indent + 2);
        }
    }

    /** Writes the value in braces or brackets when its kind may be and the line has room. */
    private boolean writtenOnLine(Node node, Shape shape) {
        if (!mayBeOnLine(node, shape)) {
            return false;
        }
        String line = inline(node);
        if (!fits(line)) {
            return false;
        }
        out.append(' ').append(line).append('\n');
        return true;
    }

    private boolean fits(String line) {
        int start = out.lastIndexOf("\n") + 1;
        return out.codePointCount(start, out.length()) + 1 + line.codePointCount(0, line.length()) <= WIDTH;
    }

    /** Lists of groups and the kinds of groups that people look for are never on one line. */
    private static boolean mayBeOnLine(Node node, Shape shape) {
        if (node instanceof ListNode list) {
            return list.items().stream().allMatch(TextNode.class::isInstance);
        }
        if (!(node instanceof MapNode map) || shape instanceof Shape.Record record && record.block()) {
            return node instanceof TextNode;
        }
        for (MapNode.Entry entry : map.entries()) {
            if (!mayBeOnLine(entry.value(), Arrangement.shapeOf(shape, entry.key(), entry.value()))) {
                return false;
            }
        }
        return true;
    }
}
