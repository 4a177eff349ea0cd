package vn.parindex.authoring.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;

/**
 * Tên của các mục trong một danh sách. Items about the same, such as two undated amendments of one leaf, are told apart by
 * what they say: the same one has the same name on each side, also when another one went.
 */
record Twins(Unit at, Map<String, MapNode> base) {

    static Twins of(Unit at, Optional<? extends Node> base) {
        Map<String, MapNode> named = new LinkedHashMap<>();
        items(base).forEach(item -> named.put(free(at.identity(item), named), item));
        return new Twins(at, named);
    }

    /** The items of a side by name, in its order. */
    Map<String, MapNode> named(Optional<? extends Node> side) {
        List<MapNode> items = items(side);
        Map<MapNode, String> names = names(items);
        Map<String, MapNode> named = new LinkedHashMap<>();
        items.forEach(item -> named.put(Objects.requireNonNull(names.get(item)), item));
        return named;
    }

    private record Likely(String name, MapNode item, long likeness) {}

    /** The likest are the same; what is left is new and takes the next free number. */
    private Map<MapNode, String> names(List<MapNode> items) {
        Map<MapNode, String> names = new IdentityHashMap<>();
        List<Likely> likely = new ArrayList<>();
        for (MapNode item : items) {
            String identity = at.identity(item);
            base.forEach((name, old) -> {
                if (at.identity(old).equals(identity)) {
                    likely.add(new Likely(name, item, likeness(old, item)));
                }
            });
        }
        likely.sort(Comparator.comparingLong(Likely::likeness).reversed());
        for (Likely pair : likely) {
            if (!names.containsKey(pair.item()) && names.values().stream().noneMatch(pair.name()::equals)) {
                names.put(pair.item(), pair.name());
            }
        }
        Map<String, MapNode> taken = new LinkedHashMap<>(base);
        for (MapNode item : items) {
            if (!names.containsKey(item)) {
                String name = free(at.identity(item), taken);
                taken.put(name, item);
                names.put(item, name);
            }
        }
        return names;
    }

    private static long likeness(MapNode old, MapNode item) {
        if (LayerMerge.same(Optional.of(old), Optional.of(item))) {
            return Long.MAX_VALUE;
        }
        return old.entries().stream()
                .filter(entry -> LayerMerge.same(Optional.of(entry.value()), item.get(entry.key())))
                .count();
    }

    private static String free(String identity, Map<String, MapNode> taken) {
        String name = identity;
        for (int twin = 2; taken.containsKey(name); twin++) {
            name = identity + " (" + twin + ")";
        }
        return name;
    }

    private static List<MapNode> items(Optional<? extends Node> list) {
        return list.map(node -> ((ListNode) node).maps()).orElse(List.of());
    }
}
