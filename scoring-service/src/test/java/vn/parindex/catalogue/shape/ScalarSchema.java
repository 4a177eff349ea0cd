package vn.parindex.catalogue.shape;

import static vn.parindex.catalogue.shape.SchemaText.ordered;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A value's type as JSON Schema. An editor reads a plain 45 as an integer, our reader as text: both are accepted. */
final class ScalarSchema {

    private static final long FIFTEEN_NINES = 999_999_999_999_999L;

    private ScalarSchema() {}

    static Map<String, Object> of(Scalar scalar) {
        return switch (scalar) {
            case DATE -> ordered("type", "string", "format", "date", "pattern", scalar.pattern());
            case YES_NO -> Map.of("enum", List.of("yes", "no"));
            case PERCENT, ATTRIBUTE -> ordered("type", "string", "pattern", scalar.pattern());
            case TEXT -> stringOrInteger(scalar, Long.MIN_VALUE, Long.MAX_VALUE);
            case ID, CODE, VERSION -> stringOrInteger(scalar, 0, Long.MAX_VALUE);
            case NUMBER, BOUND -> stringOrInteger(scalar, -FIFTEEN_NINES, FIFTEEN_NINES);
            case AMOUNT, POINTS -> stringOrInteger(scalar, 0, FIFTEEN_NINES);
            case WHOLE -> stringOrInteger(scalar, 0, 999_999);
        };
    }

    private static Map<String, Object> stringOrInteger(Scalar scalar, long least, long most) {
        Map<String, Object> schema = ordered("type", List.of("string", "integer"), "pattern", scalar.pattern());
        if (least != Long.MIN_VALUE) {
            schema.put("minimum", least);
        }
        if (most != Long.MAX_VALUE) {
            schema.put("maximum", most);
        }
        return schema;
    }

    static List<Object> alternatives(List<String> values) {
        List<Object> all = new ArrayList<>(values);
        values.stream()
                .filter(value -> value.matches("[0-9]{1,9}"))
                .map(Integer::valueOf)
                .forEach(all::add);
        return all;
    }
}
