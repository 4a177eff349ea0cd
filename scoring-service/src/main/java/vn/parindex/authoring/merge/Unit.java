package vn.parindex.authoring.merge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.TextNode;

/**
 * Chỗ trong một lớp.
 *
 * @param path names the place for a machine
 * @param place names what it belongs to for people
 * @param key the last key; empty: the whole
 * @param open whether people change its parts one by one
 */
record Unit(String path, String place, String key, boolean open) {

    /** Lists whose items are known by what they are about, wherever they stand, and the keys that say what that is. */
    private static final Map<String, List<String>> LISTS = Map.of(
            "criteria", List.of("code"),
            "leaves", List.of("code"),
            "gates", List.of("code"),
            "adjustments", List.of("code"),
            "switches", List.of("id"),
            "sources", List.of("id"),
            "indicators", List.of("id"),
            "amendments", List.of("leaf", "area", "criterion", "effective"),
            "cases", List.of("name"),
            "lineage", List.of("code", "from"));

    private static final Map<String, String> CALLED = Map.of(
            "criteria", "tiêu chí ",
            "leaves", "tiêu chí ",
            "gates", "điều kiện khống chế ",
            "adjustments", "điểm cộng, điểm trừ ",
            "switches", "điều kiện kích hoạt ",
            "sources", "văn bản ",
            "indicators", "chỉ báo ",
            "amendments", "sửa đổi tiêu chí ",
            "cases", "ca ",
            "lineage", "dòng kế thừa của tiêu chí ");

    /** Groups of independent settings; in every other group one value leans on another. */
    private static final Set<String> GROUPS = Set.of("scoring", "change");

    static Unit of(String name) {
        String place = name.equals("set.yaml") ? "thông tin chung của bộ" : name;
        return new Unit(name, place, "", true);
    }

    Unit child(String childKey) {
        boolean parts = LISTS.containsKey(childKey) || GROUPS.contains(childKey);
        return new Unit(path + "/" + childKey, place, childKey, parts);
    }

    /** The item of a list that is about this. */
    Unit item(String identity) {
        String called = CALLED.getOrDefault(key, key + " ") + identity;
        boolean ofFile = key.equals("cases");
        return new Unit(path + "[" + identity + "]", ofFile ? place + ", " + called : called, "", true);
    }

    /** The order of a list. */
    Unit order() {
        return new Unit(path + "/@order", place, key, false);
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
