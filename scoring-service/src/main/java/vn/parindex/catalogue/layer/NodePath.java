package vn.parindex.catalogue.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.catalogue.yaml.TextNode;

/**
 * Đường dẫn tới một giá trị: {@code target.at-least}, {@code bands[1].points}, {@code gates[K1].sentence}. A place in a
 * list is its number from 0, or the id, code or name of the item; the number after the last appends.
 */
final class NodePath {

    private static final Pattern STEP = Pattern.compile("\\.?([A-Za-z0-9-]+)|\\[([^\\[\\]]+)\\]");

    private final List<Step> steps;

    private NodePath(List<Step> steps) {
        this.steps = steps;
    }

    private record Step(String name, boolean inList) {}

    /** The path, or empty when the text is none. */
    static Optional<NodePath> parse(String text) {
        List<Step> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(text);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            String inList = matcher.group(2);
            steps.add(inList == null ? new Step(matcher.group(1), false) : new Step(inList, true));
            end = matcher.end();
        }
        boolean whole =
                end == text.length() && !steps.isEmpty() && !steps.get(0).inList();
        return whole ? Optional.of(new NodePath(steps)) : Optional.empty();
    }

    /** The tree with the value put or removed; empty when the path leads nowhere. */
    Optional<Node> change(Node root, Optional<Node> value) {
        return change(root, 0, value);
    }

    /** The value at the path; empty when there is none. */
    Optional<Node> find(Node root) {
        Optional<Node> found = Optional.of(root);
        for (Step step : steps) {
            found = found.flatMap(node -> child(node, step));
        }
        return found;
    }

    private Optional<Node> change(Node node, int depth, Optional<Node> value) {
        Step step = steps.get(depth);
        boolean last = depth == steps.size() - 1;
        Optional<Node> child = child(node, step);
        if (last) {
            return value.isEmpty() && child.isEmpty() ? Optional.empty() : put(node, step, value);
        }
        return child.flatMap(c -> change(c, depth + 1, value)).flatMap(c -> put(node, step, Optional.of(c)));
    }

    private static Optional<Node> child(Node node, Step step) {
        if (node instanceof MapNode map && !step.inList()) {
            return map.get(step.name());
        }
        if (node instanceof ListNode list && step.inList()) {
            int at = index(list, step.name());
            return at < list.items().size() ? Optional.of(list.items().get(at)) : Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<Node> put(Node node, Step step, Optional<Node> value) {
        if (node instanceof MapNode map && !step.inList()) {
            return Optional.of(value.map(v -> map.with(step.name(), v)).orElseGet(() -> map.without(step.name())));
        }
        if (!(node instanceof ListNode list) || !step.inList()) {
            return Optional.empty();
        }
        int at = index(list, step.name());
        if (at > list.items().size()) {
            return Optional.empty();
        }
        List<Node> items = new ArrayList<>(list.items());
        if (at < items.size()) {
            items.remove(at);
        }
        value.ifPresent(v -> items.add(at, v));
        return Optional.of(new ListNode(items, list.place()));
    }

    private static int index(ListNode list, String name) {
        for (int i = 0; i < list.items().size(); i++) {
            if (isNamed(list.items().get(i), name)) {
                return i;
            }
        }
        return name.matches("[0-9]{1,5}") ? Integer.parseInt(name) : Integer.MAX_VALUE;
    }

    private static boolean isNamed(Node item, String name) {
        if (item instanceof TextNode text) {
            return text.text().equals(name) && !name.matches("[0-9]{1,5}");
        }
        return item instanceof MapNode map
                && List.of("id", "code", "name").stream()
                        .anyMatch(key -> map.text(key).filter(name::equals).isPresent());
    }
}
