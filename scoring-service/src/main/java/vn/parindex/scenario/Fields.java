package vn.parindex.scenario;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Nearest;
import vn.parindex.finding.Place;

/** The fields of one object of a scenario document; what is of the wrong form is found at its place. */
final class Fields {

    private static final int LONGEST = 4_000;
    private static final int MOST = 1_000;

    private final JsonNode node;
    private final String place;
    private final Findings findings;

    Fields(JsonNode node, String place, Findings findings) {
        this.node = node;
        this.place = place;
        this.findings = findings;
        if (!node.isObject()) {
            error("", "không phải một đối tượng (" + shown(node) + ")", "{ … }");
        }
    }

    /** Refuses every other key, naming the one that was probably meant. */
    void only(String... keys) {
        List<String> known = List.of(keys);
        for (String key : node.propertyNames()) {
            if (!known.contains(key)) {
                String meant = Nearest.hint(key, known);
                error(key, "khóa lạ (" + key + ")", meant + String.join(", ", known));
            }
        }
    }

    void error(String key, String what, String expected) {
        findings.error("bad-scenario", Place.of(at(key)), what, expected);
    }

    Optional<String> text(String key) {
        JsonNode value = node.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isString() || value.asString().length() > LONGEST) {
            error(key, "không phải chữ (" + shown(value) + ")", "chữ trong ngoặc kép, số cũng vậy");
            return Optional.empty();
        }
        if (!isPlain(value.asString())) {
            error(key, "có ký tự điều khiển hoặc ký tự hỏng", "chữ thường trên một dòng");
            return Optional.empty();
        }
        return Optional.of(Normalizer.normalize(value.asString().strip(), Normalizer.Form.NFC));
    }

    /** Whether a database and a workbook can hold it: no control characters, halves of surrogate pairs, noncharacters. */
    private static boolean isPlain(String text) {
        return text.codePoints()
                .noneMatch(point -> Character.isISOControl(point)
                        || Character.getType(point) == Character.SURROGATE
                        || (point & 0xFFFE) == 0xFFFE);
    }

    Optional<Boolean> flag(String key) {
        JsonNode value = node.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isBoolean()) {
            error(key, "không phải true hay false (" + shown(value) + ")", "true hoặc false");
            return Optional.empty();
        }
        return Optional.of(value.asBoolean());
    }

    Optional<BigDecimal> number(String key) {
        return text(key).flatMap(text -> {
            if (!text.matches("-?[0-9]{1,15}(\\.[0-9]{1,10})?")) {
                error(key, "không phải số (" + text + ")", "số với dấu chấm thập phân, như 1.1");
                return Optional.empty();
            }
            return Optional.of(new BigDecimal(text));
        });
    }

    Optional<LocalDate> day(String key) {
        return text(key).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                error(key, "không phải ngày (" + text + ")", "ngày có thật như 2024-12-31");
                return Optional.empty();
            }
        });
    }

    /** The objects of a list. */
    List<Fields> items(String key) {
        JsonNode list = node.path(key);
        List<Fields> items = new ArrayList<>();
        if (list.isMissingNode() || list.isNull()) {
            return items;
        }
        if (!list.isArray()) {
            error(key, "không phải danh sách (" + shown(list) + ")", "[ { … } ]");
        }
        if (list.size() > MOST) {
            error(key, "danh sách dài quá (" + list.size() + ")", "nhiều nhất " + MOST);
            return items;
        }
        for (int i = 0; i < list.size() && list.isArray(); i++) {
            items.add(new Fields(list.path(i), at(key) + "[" + i + "]", findings));
        }
        return items;
    }

    /** The cells of a figures line. */
    Optional<Map<String, String>> cells(String key) {
        JsonNode cells = node.path(key);
        if (cells.isMissingNode() || cells.isNull()) {
            return Optional.empty();
        }
        Fields fields = new Fields(cells, at(key), findings);
        fields.only("numerator", "denominator", "value", "date", "status", "source");
        Map<String, String> found = new LinkedHashMap<>();
        for (String column : Set.copyOf(cells.propertyNames())) {
            fields.text(column).ifPresent(text -> found.put(column, text));
        }
        return Optional.of(found);
    }

    /** Codes of units; «all» gives none. */
    List<String> units() {
        JsonNode units = node.path("units");
        if (units.isString() && units.asString().equals("all")) {
            return List.of();
        }
        List<String> codes = units.isArray()
                ? units.values().stream()
                        .filter(JsonNode::isString)
                        .map(JsonNode::asString)
                        .toList()
                : List.of();
        if (codes.isEmpty() || codes.size() != units.size()) {
            error("units", "không phải danh sách mã đơn vị (" + shown(units) + ")", "[\"19702\"], hoặc \"all\"");
        } else if (codes.size() > MOST || Set.copyOf(codes).size() < codes.size()) {
            error("units", "danh sách dài quá hoặc có mã lặp lại (" + codes.size() + ")", "mỗi mã một lần");
        }
        return codes;
    }

    /** A value of a set file without the quotes that it may have there. */
    static String unquoted(String value) {
        return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
                ? value.substring(1, value.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\")
                : value;
    }

    private String at(String key) {
        if (key.isEmpty()) {
            return place.isEmpty() ? "kịch bản" : place;
        }
        return place.isEmpty() ? key : place + "." + key;
    }

    private static String shown(JsonNode value) {
        String text = value.toString();
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
