package vn.parindex.authoring.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;
import vn.parindex.catalogue.yaml.TextNode;

/** Các tiêu chí của một bên, which can be put elsewhere or numbered anew; a number that stands twice is left alone. */
final class LeafTable {

    private final Map<String, MapNode> units;

    LeafTable(Map<String, MapNode> units) {
        this.units = new LinkedHashMap<>(units);
    }

    Map<String, MapNode> units() {
        return units;
    }

    /** Where each leaf stands, in printed order. */
    Map<String, Spot> spots() {
        Map<String, Spot> spots = new LinkedHashMap<>();
        Set<String> twice = new HashSet<>();
        each((spot, leaf) -> leaf.text("code").ifPresent(code -> {
            if (spots.put(code, spot) != null) {
                twice.add(code);
            }
        }));
        spots.keySet().removeAll(twice);
        return spots;
    }

    Map<String, MapNode> leaves() {
        Map<String, Spot> spots = spots();
        Map<String, MapNode> leaves = new LinkedHashMap<>();
        each((spot, leaf) -> leaf.text("code").filter(spots::containsKey).ifPresent(code -> leaves.put(code, leaf)));
        return leaves;
    }

    private void each(BiConsumer<Spot, MapNode> leaf) {
        units.forEach((name, unit) -> {
            if (LayerUnits.isArea(name)) {
                for (MapNode criterion : unit.maps("criteria")) {
                    Spot of = new Spot(name, criterion.text("code"));
                    if (criterion.has("leaves")) {
                        criterion.maps("leaves").forEach(inner -> leaf.accept(of, inner));
                    } else {
                        leaf.accept(new Spot(name, Optional.empty()), criterion);
                    }
                }
            }
        });
    }

    /** Every place in which a leaf stands. */
    Set<Spot> filled() {
        Set<Spot> filled = new HashSet<>();
        each((spot, leaf) -> filled.add(spot));
        return filled;
    }

    /** Takes away areas and groups in which nothing stands, on any side. */
    void withoutEmpty(Set<Spot> filled) {
        Set<String> areas = filled.stream().map(Spot::area).collect(Collectors.toSet());
        units.replaceAll((name, unit) -> LayerUnits.isArea(name) && unit.has("criteria")
                ? changed(
                        unit,
                        "criteria",
                        items -> items.stream()
                                .filter(item -> !isEmptyGroup(item)
                                        || filled.contains(new Spot(name, ((MapNode) item).text("code"))))
                                .toList())
                : unit);
        units.entrySet()
                .removeIf(entry -> LayerUnits.isArea(entry.getKey())
                        && entry.getValue().has("criteria")
                        && entry.getValue().maps("criteria").isEmpty()
                        && !areas.contains(entry.getKey()));
    }

    static boolean isEmptyGroup(Node item) {
        return item instanceof MapNode map
                && map.has("leaves")
                && map.maps("leaves").isEmpty();
    }

    void renumber(String from, String to) {
        edit(
                from,
                items -> items.stream()
                        .<Node>map(item -> isLeaf(item, from)
                                ? ((MapNode) item).with("code", new TextNode(to, ((MapNode) item).placeOf("code")))
                                : item)
                        .toList());
    }

    void remove(String code) {
        edit(code, items -> items.stream().filter(item -> !isLeaf(item, code)).toList());
    }

    private void edit(String code, UnaryOperator<List<Node>> change) {
        Optional.ofNullable(spots().get(code)).ifPresent(spot -> edit(spot, change));
    }

    private void edit(Spot spot, UnaryOperator<List<Node>> change) {
        units.computeIfPresent(spot.area(), (name, area) -> {
            if (spot.group().isEmpty()) {
                return changed(area, "criteria", change);
            }
            MapNode group = spot.container(area).orElseThrow();
            return changed(
                    area,
                    "criteria",
                    items -> items.stream()
                            .<Node>map(item -> item == group ? changed(group, "leaves", change) : item)
                            .toList());
        });
    }

    private static MapNode changed(MapNode map, String key, UnaryOperator<List<Node>> change) {
        return map.with(key, new ListNode(change.apply(List.copyOf(map.maps(key))), map.placeOf(key)));
    }

    /** Puts a leaf where the model has it, behind what it stands behind there. */
    void move(String code, LeafTable model) {
        Spot to = model.spots().getOrDefault(code, spots().get(code));
        MapNode leaf = leaves().get(code);
        if (leaf != null && to != null) {
            remove(code);
            provide(to, model);
            edit(to, items -> inserted(items, leaf, model.before(to, code)));
        }
    }

    /** An area or group that is not here is there with its headings, as the model has them. */
    private void provide(Spot to, LeafTable model) {
        MapNode area = model.area(to.area());
        units.computeIfAbsent(to.area(), name -> emptied(area, "criteria"));
        to.group().filter(code -> to.container(area(to.area())).isEmpty()).ifPresent(code -> {
            MapNode group = emptied(to.container(area).orElseThrow(), "leaves");
            Spot ofGroup = new Spot(to.area(), Optional.empty());
            edit(ofGroup, items -> inserted(items, group, model.before(ofGroup, code)));
        });
    }

    private MapNode area(String name) {
        return Optional.ofNullable(units.get(name)).orElseThrow();
    }

    private static MapNode emptied(MapNode map, String list) {
        return map.with(list, new ListNode(List.of(), map.placeOf(list)));
    }

    /** The numbers that stand before an item, the nearest first. */
    private List<String> before(Spot spot, String code) {
        List<String> before = new ArrayList<>();
        for (MapNode item : spot.container(area(spot.area())).orElseThrow().maps(spot.list())) {
            if (isLeaf(item, code)) {
                return before;
            }
            before.add(0, item.text("code").orElse(""));
        }
        return before;
    }

    private static List<Node> inserted(List<Node> items, MapNode item, List<String> before) {
        List<Node> all = new ArrayList<>(items);
        for (String code : before) {
            for (int i = 0; i < all.size(); i++) {
                if (isLeaf(all.get(i), code)) {
                    all.add(i + 1, item);
                    return all;
                }
            }
        }
        all.add(0, item);
        return all;
    }

    private static boolean isLeaf(Node item, String code) {
        return item instanceof MapNode map
                && map.text("code").filter(code::equals).isPresent();
    }
}
