package vn.parindex.authoring.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import vn.parindex.catalogue.yaml.ListNode;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.Node;

/** Edits that an analyst makes, at random; numbers and file names come from few, so that two people often mean the same. */
final class RandomEdits {

    /**
     * One edit.
     *
     * @param marks one of them stands in a conflict about it
     * @param holds whether a layer has it
     * @param undone whether its own author took away what it was about
     */
    record Edit(List<String> marks, UnaryOperator<Layered> apply, Predicate<Layered> holds, Predicate<Layered> undone) {

        Edit(List<String> marks, UnaryOperator<Layered> apply, Predicate<Layered> holds) {
            this(marks, apply, holds, layer -> false);
        }

        Edit(String mark, UnaryOperator<Layered> apply, Predicate<Layered> holds) {
            this(List.of(mark), apply, holds);
        }
    }

    private final Random random;
    private final String who;
    private int marks;

    RandomEdits(long seed, String who) {
        this.random = new Random(seed);
        this.who = who;
    }

    Edit next(Layered now) {
        return switch (random.nextInt(14)) {
            case 0, 1 -> key(leaf(now), random.nextBoolean() ? "name" : "lead");
            case 2 -> dropped(leaf(now));
            case 3 -> added(now);
            case 4, 5 -> moved(leaf(now), areaCode());
            case 6 -> renumbered(leaf(now), leafCode());
            case 7 -> areaDropped(now);
            case 8 -> areaNamed(now);
            case 9 -> areaFile(now);
            case 10 -> twin(leaf(now));
            case 11 -> amended(now);
            case 12 -> amendmentDropped(now);
            default -> worked(now);
        };
    }

    private String mark() {
        return who + " " + ++marks + ".";
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private String leaf(Layered now) {
        return pick(now.leaves()).text("code").orElseThrow();
    }

    private String areaCode() {
        return pick(List.of("1", "2", "3", "7", "9", "10"));
    }

    private String leafCode() {
        return areaCode() + ".9" + random.nextInt(2);
    }

    private Edit key(String code, String key) {
        String mark = mark();
        return new Edit(
                mark,
                now -> now.leaf(code, leaf -> leaf.map(map -> map.with(key, Layered.text(mark)))),
                now -> now.says(mark));
    }

    private static Edit dropped(String code) {
        return new Edit(
                code,
                now -> now.leaf(code, leaf -> Optional.empty()),
                now -> now.leaf(code).isEmpty());
    }

    private Edit added(Layered now) {
        String mark = mark();
        MapNode leaf = pick(now.leaves()).with("code", Layered.text(leafCode())).with("name", Layered.text(mark));
        return new Edit(mark, to -> put(to, leaf, areaCode()), to -> to.says(mark));
    }

    private Edit moved(String code, String area) {
        return new Edit(
                code,
                now -> now.leaf(code)
                        .map(leaf -> put(now.leaf(code, any -> Optional.empty()), leaf, area))
                        .orElse(now),
                now -> now.areaOf(code).filter(area::equals).isPresent());
    }

    /** At the end of an area, a new one when there is none; new ones are often given one file. */
    private Layered put(Layered now, MapNode leaf, String area) {
        TreeMap<String, MapNode> areas = new TreeMap<>(now.documents().areas());
        String file = areas.entrySet().stream()
                .filter(entry -> Layered.is(entry.getValue(), "code", area))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(random.nextBoolean() ? "moi.yaml" : area + "-moi.yaml");
        MapNode old = areas.get(file);
        if (old != null && !Layered.is(old, "code", area)) {
            return now;
        }
        MapNode into = old == null
                ? MapNode.empty(Layered.NOWHERE)
                        .with("code", Layered.text(area))
                        .with("name", Layered.text(mark()))
                : old;
        List<Node> criteria = new ArrayList<>(into.maps("criteria"));
        criteria.add(leaf);
        areas.put(file, into.with("criteria", new ListNode(criteria, Layered.NOWHERE)));
        return now.with(areas);
    }

    private static Edit renumbered(String code, String number) {
        return new Edit(
                number,
                now -> now.leaf(number).isPresent()
                        ? now
                        : now.leaf(code, leaf -> leaf.map(map -> map.with("code", Layered.text(number)))),
                now -> now.leaf(number).isPresent() && now.leaf(code).isEmpty());
    }

    private Edit areaDropped(Layered now) {
        MapNode area = pick(List.copyOf(now.documents().areas().values()));
        List<String> codes = Layered.leaves(area).stream()
                .map(leaf -> leaf.text("code").orElseThrow())
                .toList();
        return new Edit(
                codes,
                from -> {
                    TreeMap<String, MapNode> areas =
                            new TreeMap<>(from.documents().areas());
                    areas.values().remove(area);
                    return from.with(areas);
                },
                from -> codes.stream().allMatch(code -> from.leaf(code).isEmpty()));
    }

    /** An area goes with its last leaf, whatever it was called. */
    private Edit areaNamed(Layered now) {
        String mark = mark();
        String file = pick(List.copyOf(now.documents().areas().keySet()));
        String code = now.documents().areas().get(file).text("code").orElseThrow();
        return new Edit(
                List.of(mark),
                to -> {
                    TreeMap<String, MapNode> areas =
                            new TreeMap<>(to.documents().areas());
                    areas.computeIfPresent(file, (name, area) -> area.with("name", Layered.text(mark)));
                    return to.with(areas);
                },
                to -> to.says(mark) || isGone(to, code),
                own -> isGone(own, code));
    }

    private static boolean isGone(Layered layer, String area) {
        return layer.documents().areas().values().stream().noneMatch(each -> Layered.is(each, "code", area));
    }

    /** Which file an area has is no matter of meaning: nothing is asked of it. */
    private Edit areaFile(Layered now) {
        String file = pick(List.copyOf(now.documents().areas().keySet()));
        return new Edit(
                "",
                to -> {
                    TreeMap<String, MapNode> areas =
                            new TreeMap<>(to.documents().areas());
                    if (!areas.containsKey("moi.yaml")) {
                        areas.put("moi.yaml", areas.remove(file));
                    }
                    return to.with(areas);
                },
                to -> true);
    }

    private Edit twin(String code) {
        String mark = mark();
        MapNode twin = MapNode.empty(Layered.NOWHERE)
                .with("leaf", Layered.text(code))
                .with("citation", cited("3"))
                .with("note", Layered.text(mark))
                .with("drop", Layered.text("yes"));
        return new Edit(
                mark,
                now -> now.listed("amendments", old -> {
                    List<MapNode> all = new ArrayList<>(old);
                    all.add(random.nextInt(all.size() + 1), twin);
                    return all;
                }),
                now -> now.says(mark));
    }

    private Edit amended(Layered now) {
        String mark = mark();
        MapNode chosen = pick(now.documents().set().maps("amendments"));
        MapNode changed =
                random.nextBoolean() ? chosen.with("note", Layered.text(mark)) : chosen.with("citation", cited(mark));
        return new Edit(
                mark,
                to -> to.listed(
                        "amendments",
                        old -> old.stream()
                                .map(each -> each.equals(chosen) ? changed : each)
                                .toList()),
                to -> to.says(mark));
    }

    private static MapNode cited(String row) {
        return MapNode.empty(Layered.NOWHERE)
                .with("source", Layered.text("kh-hai-lang-2024"))
                .with("row", Layered.text(row));
    }

    private Edit amendmentDropped(Layered now) {
        MapNode chosen = pick(now.documents().set().maps("amendments"));
        Predicate<MapNode> same = each -> LayerMerge.same(Optional.of(each), Optional.of(chosen));
        return new Edit(
                chosen.text("leaf").orElseThrow(),
                from -> from.listed(
                        "amendments", old -> old.stream().filter(same.negate()).toList()),
                from -> from.documents().set().maps("amendments").stream().noneMatch(same));
    }

    private Edit worked(Layered now) {
        String mark = mark();
        String file = pick(List.copyOf(now.documents().cases().keySet()).subList(0, 6));
        boolean unit = random.nextBoolean();
        MapNode type = MapNode.empty(Layered.NOWHERE).with("type", Layered.text(mark));
        return new Edit(
                mark,
                to -> {
                    TreeMap<String, MapNode> cases =
                            new TreeMap<>(to.documents().cases());
                    cases.computeIfPresent(file, (name, document) -> {
                        List<Node> items = new ArrayList<>(document.maps("cases"));
                        int at = random.nextInt(items.size());
                        MapNode item = (MapNode) items.get(at);
                        items.set(at, unit ? item.with("unit", type) : item.with("name", Layered.text(mark)));
                        return document.with("cases", new ListNode(items, Layered.NOWHERE));
                    });
                    return to.withCases(cases);
                },
                to -> to.says(mark));
    }
}
