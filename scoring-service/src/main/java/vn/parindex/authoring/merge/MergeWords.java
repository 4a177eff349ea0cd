package vn.parindex.authoring.merge;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.authoring.workbook.KeyWords;
import vn.parindex.catalogue.shape.Scalar;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.catalogue.yaml.TextNode;

/** Giá trị như người đọc: the words of the workbook, days and decimals as they are printed. */
final class MergeWords {

    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final Pattern SHARE = Pattern.compile("([0-9.]+)% (max|target)");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+\\.[0-9]+");

    /** Keys whose value may look like a decimal and is none: numbers of the annex, of versions, of rows and pages. */
    private static final Set<String> NAMED =
            Set.of("code", "leaf", "area", "criterion", "from", "version", "row", "page", "name", "number");

    private MergeWords() {}

    /**
     * What a key is called; nothing for the whole.
     *
     * @param path the key below the group of settings that it belongs to; empty: the whole
     */
    static String key(List<String> path) {
        return path.isEmpty() ? "" : key(path, path.get(path.size() - 1));
    }

    private static String key(List<String> path, String last) {
        return switch (last) {
            case LayerUnits.FILE -> "Tệp";
            case LeafMoves.PLACE -> "Nơi đứng";
            default -> KeyWords.heading(path);
        };
    }

    static String value(List<String> path, Node node) {
        if (node instanceof TextNode text) {
            return text(path.isEmpty() ? "" : path.get(path.size() - 1), text.text());
        }
        if (node instanceof ListNode list) {
            return list.items().stream().map(item -> value(path, item)).collect(Collectors.joining("; "));
        }
        return ((MapNode) node)
                .entries().stream().map(entry -> part(path, entry)).collect(Collectors.joining(", "));
    }

    /** A group within a group stands in parentheses. */
    private static String part(List<String> path, MapNode.Entry entry) {
        List<String> below =
                Stream.concat(path.stream(), Stream.of(entry.key())).toList();
        String value = value(below, entry.value());
        return key(below) + (entry.value() instanceof MapNode ? " (" + value + ")" : ": " + value);
    }

    /** «80 % chỉ tiêu» of {@code 80% target}. */
    private static String share(String text) {
        Matcher share = SHARE.matcher(text);
        return share.matches()
                ? share.group(1).replace('.', ',') + (share.group(2).equals("max") ? " % điểm tối đa" : " % chỉ tiêu")
                : text;
    }

    private static String text(String key, String text) {
        if (Scalar.DATE.accepts(text)) {
            return LocalDate.parse(text).format(PRINTED);
        }
        boolean isNumber = !NAMED.contains(key) && DECIMAL.matcher(text).matches();
        return isNumber ? text.replace('.', ',') : share(KeyWords.meaning(key, text));
    }
}
