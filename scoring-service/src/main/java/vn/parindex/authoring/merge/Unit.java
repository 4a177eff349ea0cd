package vn.parindex.authoring.merge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.TextNode;

/**
 * Chỗ trong một lớp.
 *
 * @param path names the place for a machine
 * @param place names what it belongs to for people
 * @param group the key of the group of settings that the last key stands in; empty: in none
 * @param key the last key; empty: the whole
 * @param open whether people change its parts one by one
 */
record Unit(String path, String place, String group, String key, boolean open) {

    /** Lists whose items are known by what they are about, wherever they stand, and the keys that say what that is. */
    private static final Map<String, List<String>> LISTS = Map.ofEntries(
            Map.entry("criteria", List.of("code")),
            Map.entry("leaves", List.of("code")),
            Map.entry("gates", List.of("code")),
            Map.entry("adjustments", List.of("code")),
            Map.entry("switches", List.of("id")),
            Map.entry("sources", List.of("id")),
            Map.entry("indicators", List.of("id")),
            Map.entry("amendments", List.of("leaf", "area", "criterion", "effective")),
            Map.entry("exceptions", List.of("check", "leaf")),
            Map.entry("cases", List.of("name")),
            Map.entry("lineage", List.of("code", "from")));

    private static final Map<String, String> CALLED = Map.ofEntries(
            Map.entry("criteria", "tiêu chí "),
            Map.entry("leaves", "tiêu chí "),
            Map.entry("gates", "điều kiện khống chế "),
            Map.entry("adjustments", "điểm cộng, điểm trừ "),
            Map.entry("switches", "điều kiện kích hoạt "),
            Map.entry("sources", "văn bản "),
            Map.entry("indicators", "chỉ báo "),
            Map.entry("amendments", "sửa đổi tiêu chí "),
            Map.entry("exceptions", "ngoại lệ "),
            Map.entry("cases", "ca "),
            Map.entry("lineage", "dòng kế thừa của tiêu chí "));

    /** Groups of independent settings; in every other group one value leans on another. */
    private static final Set<String> GROUPS = Set.of("scoring", "change");

    static Unit of(String name) {
        return new Unit(name, called(name), "", "", true);
    }

    private static String called(String name) {
        if (name.startsWith(LayerUnits.CASES)) {
            return "ca kiểm thử " + name.substring(LayerUnits.CASES.length()).replace(".yaml", "");
        }
        return switch (name) {
            case LayerUnits.SET -> "thông tin chung của bộ";
            case LayerUnits.INDICATORS -> "danh mục chỉ báo";
            default -> name;
        };
    }

    Unit child(String childKey) {
        boolean parts = LISTS.containsKey(childKey) || GROUPS.contains(childKey);
        return new Unit(path + "/" + childKey, place, GROUPS.contains(key) ? key : "", childKey, parts);
    }

    /** The key below its group, to be said in words; nothing for the whole. */
    List<String> words() {
        return Stream.of(group, key).filter(each -> !each.isEmpty()).toList();
    }

    /** The item of a list that is about this. */
    Unit item(String identity) {
        String called = CALLED.getOrDefault(key, key + " ") + identity;
        boolean ofFile = key.equals("cases");
        // Who accepted a finding, when and why is one decision.
        boolean parts = !key.equals("exceptions");
        return new Unit(path + "[" + identity + "]", ofFile ? place + ", " + called : called, "", "", parts);
    }

    /** The order of a list. */
    Unit order() {
        return new Unit(path + "/@order", place, group, key, false);
    }

    /** What an item of this list is about. */
    String identity(MapNode item) {
        StringBuilder identity = new StringBuilder();
        for (String part : LISTS.getOrDefault(key, List.of())) {
            for (TextNode text : item.texts(part)) {
                identity.append(identity.isEmpty() ? "" : " ").append(text.text());
            }
        }
        return identity.toString();
    }
}
