package vn.parindex.authoring.merge;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.parindex.catalogue.yaml.MapNode;

/** Tệp của các lĩnh vực. Two areas that were given one file by two people: the one whose number it begins with keeps it. */
final class AreaFiles {

    private AreaFiles() {}

    /** The files by the names of the units. */
    static Map<String, String> of(Map<String, MapNode> units) {
        Map<String, String> files = new LinkedHashMap<>();
        units.forEach((name, unit) -> {
            if (LayerUnits.isArea(name) && file(name, unit).startsWith(code(unit) + "-")) {
                files.put(name, free(file(name, unit), unit, files));
            }
        });
        units.forEach((name, unit) -> {
            if (LayerUnits.isArea(name) && !files.containsKey(name)) {
                files.put(name, free(file(name, unit), unit, files));
            }
        });
        return files;
    }

    private static String free(String file, MapNode unit, Map<String, String> taken) {
        String name = file;
        while (taken.containsValue(name)) {
            name = code(unit) + "-" + name.replaceFirst("^[0-9]+-", "");
            name = taken.containsValue(name) ? code(unit) + "-" + name.replaceFirst("-", "--") : name;
        }
        return name;
    }

    private static String code(MapNode unit) {
        return unit.text("code").orElse("");
    }

    private static String file(String name, MapNode unit) {
        return unit.text(LayerUnits.FILE).orElse(name);
    }
}
