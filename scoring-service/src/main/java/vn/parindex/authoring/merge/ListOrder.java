package vn.parindex.authoring.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Thứ tự của một danh sách sau khi hợp nhất: what was added stands after what it stood after; who moved items leads. */
record ListOrder(List<String> base, List<String> mine, List<String> theirs) {

    private static final String START = "";

    /** Whose order the items on both sides have; empty when both moved them differently. */
    Optional<Side> leader() {
        List<String> ownMine = only(mine, theirs);
        List<String> ownTheirs = only(theirs, mine);
        if (ownMine.equals(ownTheirs)) {
            return Optional.of(Side.MINE);
        }
        boolean mineMoved = !only(ownMine, base).equals(only(base, ownMine));
        boolean theirsMoved = !only(ownTheirs, base).equals(only(base, ownTheirs));
        if (mineMoved && theirsMoved) {
            return Optional.empty();
        }
        if (!mineMoved && !theirsMoved) {
            // Both added the same item at different places: the same choice whoever asks.
            return Optional.of(ownMine.toString().compareTo(ownTheirs.toString()) <= 0 ? Side.MINE : Side.THEIRS);
        }
        return Optional.of(mineMoved ? Side.MINE : Side.THEIRS);
    }

    private static List<String> only(List<String> names, List<String> known) {
        return names.stream().filter(known::contains).toList();
    }

    /** The names that are left, in the leader's order. */
    List<String> by(Side leader, Set<String> left) {
        List<String> led = leader == Side.MINE ? mine : theirs;
        List<String> other = leader == Side.MINE ? theirs : mine;
        List<String> both = only(led, other);
        Map<String, List<List<String>>> added = new LinkedHashMap<>();
        Stream.of(mine, theirs)
                .forEach(side -> runs(side, both)
                        .forEach((after, run) -> added.computeIfAbsent(after, any -> new ArrayList<>())
                                .add(run)));
        Set<String> ordered = new LinkedHashSet<>();
        Stream.concat(Stream.of(START), both.stream()).forEach(name -> {
            ordered.add(name);
            added.getOrDefault(name, List.of()).stream()
                    .sorted((a, b) -> a.toString().compareTo(b.toString()))
                    .forEach(ordered::addAll);
        });
        return ordered.stream().filter(left::contains).toList();
    }

    /** What stands on one side only, by the name on both sides that it stands after. */
    private static Map<String, List<String>> runs(List<String> side, List<String> both) {
        Map<String, List<String>> runs = new LinkedHashMap<>();
        String after = START;
        for (String name : side) {
            if (both.contains(name)) {
                after = name;
            } else {
                runs.computeIfAbsent(after, any -> new ArrayList<>()).add(name);
            }
        }
        return runs;
    }
}
