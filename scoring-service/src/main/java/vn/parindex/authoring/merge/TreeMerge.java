package vn.parindex.authoring.merge;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.finding.Place;

/** Hợp nhất hai cây trên một gốc; what nobody has chosen is kept as mine and reported as open. */
final class TreeMerge {

    private static final Place NOWHERE = Place.of("hợp nhất");

    private final Choosing choosing;

    TreeMerge(Choosing choosing) {
        this.choosing = choosing;
    }

    /** The merged value; empty: there is none any more. */
    Optional<Node> merge(
            Unit at, Optional<? extends Node> base, Optional<? extends Node> mine, Optional<? extends Node> theirs) {
        if (LayerMerge.same(mine, theirs) || LayerMerge.same(base, theirs)) {
            return mine.map(node -> node);
        }
        if (LayerMerge.same(base, mine)) {
            return theirs.map(node -> node);
        }
        if (isList(at, base, mine, theirs)) {
            Twins twins = Twins.of(at, base);
            return list(at, twins.base(), twins.named(mine), twins.named(theirs));
        }
        if (isMap(at, base, mine, theirs)) {
            MapNode old = (MapNode) base.orElseThrow();
            MapNode merged = map(at, old, (MapNode) mine.orElseThrow(), (MapNode) theirs.orElseThrow());
            if (!isEmptied(merged, (MapNode) mine.orElseThrow())) {
                return Optional.of(merged);
            }
            if (LayerMerge.same(Optional.of(headings(merged)), Optional.of(headings(old)))) {
                return Optional.empty();
            }
        }
        return choose(at, base, mine, theirs) == Side.MINE ? mine.map(node -> node) : theirs.map(node -> node);
    }

    /** A list that is not there is one without items. */
    @SafeVarargs
    private static boolean isList(Unit at, Optional<? extends Node>... sides) {
        return at.open()
                && !at.key().isEmpty()
                && Stream.of(sides).anyMatch(Optional::isPresent)
                && Stream.of(sides).allMatch(side -> side.isEmpty() || side.get() instanceof ListNode);
    }

    /** Parts can be merged when the whole is there on all sides, as a group on all or on none. */
    @SafeVarargs
    private static boolean isMap(Unit at, Optional<? extends Node>... sides) {
        return at.open()
                && Stream.of(sides).allMatch(side -> side.isPresent() && side.get() instanceof MapNode)
                && Stream.of(sides)
                                .map(side -> ((MapNode) side.orElseThrow()).has("leaves"))
                                .distinct()
                                .count()
                        == 1;
    }

    private static MapNode headings(MapNode map) {
        return map.without("criteria").without("leaves").without("cases");
    }

    /** An area, a group or a file of cases goes with the last that stood in it, unless somebody gave it another heading. */
    private static boolean isEmptied(MapNode merged, MapNode before) {
        return Stream.of("criteria", "leaves", "cases").anyMatch(key -> before.has(key) && !merged.has(key));
    }

    private MapNode map(Unit at, MapNode base, MapNode mine, MapNode theirs) {
        Set<String> keys = new LinkedHashSet<>();
        Stream.of(base, mine, theirs).forEach(side -> side.entries().forEach(entry -> keys.add(entry.key())));
        MapNode merged = MapNode.empty(NOWHERE);
        for (String key : keys) {
            Optional<Node> value = merge(at.child(key), base.get(key), mine.get(key), theirs.get(key));
            if (value.isPresent()) {
                merged = merged.with(key, value.get());
            }
        }
        return merged;
    }

    private Optional<Node> list(
            Unit at, Map<String, MapNode> base, Map<String, MapNode> mine, Map<String, MapNode> theirs) {
        Map<String, Node> merged = new LinkedHashMap<>();
        Set<String> names = new LinkedHashSet<>(base.keySet());
        names.addAll(mine.keySet());
        names.addAll(theirs.keySet());
        for (String name : names) {
            merge(
                            at.item(name),
                            Optional.ofNullable(base.get(name)),
                            Optional.ofNullable(mine.get(name)),
                            Optional.ofNullable(theirs.get(name)))
                    .ifPresent(node -> merged.put(name, node));
        }
        ListOrder order =
                new ListOrder(List.copyOf(base.keySet()), List.copyOf(mine.keySet()), List.copyOf(theirs.keySet()));
        Side leader = order.leader().orElseGet(() -> chooseOrder(at.order(), order));
        List<Node> items = order.by(leader, merged.keySet()).stream()
                .flatMap(name -> Optional.ofNullable(merged.get(name)).stream())
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(new ListNode(items, NOWHERE));
    }

    private Side chooseOrder(Unit at, ListOrder order) {
        return choosing.choose(new Conflict(
                at.path(),
                at.place(),
                "thứ tự: " + MergeWords.key(at.words()),
                Optional.of(String.join(", ", order.base())),
                Optional.of(String.join(", ", order.mine())),
                Optional.of(String.join(", ", order.theirs()))));
    }

    private Side choose(
            Unit at, Optional<? extends Node> base, Optional<? extends Node> mine, Optional<? extends Node> theirs) {
        return choosing.choose(new Conflict(
                at.path(),
                at.place(),
                MergeWords.key(at.words()),
                base.map(node -> MergeWords.value(at.words(), node)),
                mine.map(node -> MergeWords.value(at.words(), node)),
                theirs.map(node -> MergeWords.value(at.words(), node))));
    }
}
