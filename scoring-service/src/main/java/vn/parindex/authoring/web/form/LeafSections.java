package vn.parindex.authoring.web.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.authoring.workbook.FormField;

/** Các nhóm ô trên trang: the columns of a leaf in groups that people look for; a column that is in none comes last. */
final class LeafSections {

    private static final String OTHER = "khac";
    private static final Map<String, List<String>> KEYS = keys();

    private LeafSections() {}

    private static Map<String, List<String>> keys() {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        keys.put("chung", List.of("code", "name", "max", "indicator", "shares-indicator"));
        keys.put("cach-cham", List.of("method", "variant", "ratio-rounding", "floor", "points-per-unit", "tolerance"));
        keys.put("can-cu", List.of("citation", "points-status", "approval", "rows"));
        keys.put("ap-dung", List.of("not-arisen", "roll-up", "applies"));
        keys.put(OTHER, List.of());
        return keys;
    }

    /** The fields by section, in the order of the sections. */
    static Map<String, List<FormField>> of(List<FormField> fields) {
        Map<String, List<FormField>> sections = new LinkedHashMap<>();
        KEYS.keySet().forEach(section -> sections.put(section, new ArrayList<>()));
        fields.forEach(field -> sections.getOrDefault(section(field), List.of()).add(field));
        return sections;
    }

    private static String section(FormField field) {
        int dot = field.path().indexOf('.');
        String key = dot < 0 ? field.path() : field.path().substring(0, dot);
        return KEYS.entrySet().stream()
                .filter(section -> section.getValue().contains(key))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(OTHER);
    }
}
