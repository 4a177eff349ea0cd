package vn.parindex.authoring.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.catalogue.yaml.MapNode;

/** Tiêu chí đổi số: one number went and one came with the same name and the same figures. */
final class Renumbered {

    private Renumbered() {}

    /** New numbers by the old ones. */
    static Map<String, String> between(Map<String, MapNode> base, Map<String, MapNode> side) {
        Map<String, String> numbers = new LinkedHashMap<>();
        base.forEach((code, leaf) -> {
            if (!side.containsKey(code)) {
                List<String> likely = side.entrySet().stream()
                        .filter(other -> !base.containsKey(other.getKey()) && isAlike(leaf, other.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
                if (likely.size() == 1 && !numbers.containsValue(likely.get(0))) {
                    numbers.put(code, likely.get(0));
                }
            }
        });
        return numbers;
    }

    private static boolean isAlike(MapNode leaf, MapNode other) {
        return leaf.text("name").equals(other.text("name")) && figures(leaf).equals(figures(other));
    }

    private static List<String> figures(MapNode leaf) {
        List<MapNode> milestones = leaf.maps("milestones");
        return milestones.isEmpty()
                ? leaf.text("indicator").stream().toList()
                : milestones.stream()
                        .map(each -> each.text("indicator").orElse(""))
                        .toList();
    }
}
