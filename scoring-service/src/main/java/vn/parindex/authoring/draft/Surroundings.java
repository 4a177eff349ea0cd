package vn.parindex.authoring.draft;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.runtime.Sha256;

/**
 * Những gì bao quanh một lớp: the sets that it extends and the indicators, as a row of the table {@code set_surroundings}
 * keeps them.
 *
 * @param files by the path in {@code rules}
 */
record Surroundings(Map<String, String> files) {

    private static final TypeReference<TreeMap<String, String>> FILES = new TypeReference<>() {};

    static Surroundings of(SetFolder folder) {
        return new Surroundings(folder.around());
    }

    static Surroundings of(String body) {
        return new Surroundings(JsonMapper.shared().readValue(body, FILES));
    }

    /** The same surroundings always give the same text. */
    String body() {
        return JsonMapper.shared().writeValueAsString(new TreeMap<>(files));
    }

    String digest() {
        return Sha256.of(body());
    }
}
