package vn.parindex.catalogue.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of keys as JSON Schema (draft 7, which editors know best). */
final class SchemaText {

    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private SchemaText() {}

    static String of(String title, Shape.Record shape) {
        SchemaText text = new SchemaText();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "http://json-schema.org/draft-07/schema#");
        schema.put("title", title);
        schema.putAll(text.record(shape));
        if (!text.definitions.isEmpty()) {
            schema.put("definitions", text.definitions);
        }
        return JsonText.of(schema);
    }

    private Map<String, Object> shape(Shape shape) {
        if (shape instanceof Shape.Text text) {
            return ScalarSchema.of(text.scalar());
        } else if (shape instanceof Shape.Choice choice) {
            return Map.of("enum", ScalarSchema.alternatives(choice.values()));
        } else if (shape instanceof Shape.Items items) {
            return ordered("type", "array", "minItems", 1, "items", shape(items.item()));
        } else if (shape instanceof Shape.Open open) {
            return ordered(
                    "type",
                    "object",
                    "propertyNames",
                    Map.of("pattern", open.key().pattern()),
                    "additionalProperties",
                    shape(open.value()));
        } else if (shape instanceof Shape.Either either) {
            return Map.of("anyOf", List.of(shape(either.first()), shape(either.second())));
        }
        return named((Shape.Record) shape);
    }

    /** A citation and a leaf occur often enough to stand alone. */
    private Map<String, Object> named(Shape.Record record) {
        String name = record == LeafShape.LEAF ? "leaf" : record == LeafShape.CITATION ? "citation" : "";
        if (name.isEmpty()) {
            return record(record);
        }
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, record(record));
        }
        return Map.of("$ref", "#/definitions/" + name);
    }

    private Map<String, Object> record(Shape.Record record) {
        Map<String, Object> properties = new LinkedHashMap<>();
        record.keys().forEach(key -> properties.put(key.name(), shape(key.shape())));
        Map<String, Object> schema = ordered("type", "object", "additionalProperties", false);
        List<String> required =
                record.keys().stream().filter(Key::required).map(Key::name).toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("properties", properties);
        List<Object> rules = new ArrayList<>();
        record.rules().forEach(rule -> rules.addAll(rule(rule)));
        if (!rules.isEmpty()) {
            schema.put("allOf", rules);
        }
        return schema;
    }

    private static List<Object> rule(Rule rule) {
        if (rule instanceof Rule.Some some) {
            return some(some);
        } else if (rule instanceof Rule.Together both) {
            return List.of(Map.of(
                    "dependencies",
                    ordered(both.first(), List.of(both.second()), both.second(), List.of(both.first()))));
        } else if (rule instanceof Rule.When when) {
            return List.of(when(when));
        }
        Map<String, Object> target = has("target");
        target.put("properties", Map.of("target", has("citation")));
        return List.of(Map.of("anyOf", List.of(has("citation"), target)));
    }

    private static List<Object> some(Rule.Some some) {
        List<Object> all = new ArrayList<>();
        if (some.least() > 0) {
            all.add(anyOf(some.keys()));
        }
        subsets(some.keys(), some.most() + 1)
                .forEach(keys -> all.add(Map.of("not", Map.of("required", List.copyOf(keys)))));
        return all;
    }

    private static Map<String, Object> when(Rule.When when) {
        Map<String, Object> condition = has(when.key());
        if (!when.values().isEmpty()) {
            List<String> values = when.values().stream().sorted().toList();
            condition.put("properties", Map.of(when.key(), Map.of("enum", values)));
        }
        List<Object> asks = new ArrayList<>();
        when.asks().forEach(ask -> asks.add(ask(ask)));
        return ordered("if", condition, "then", Map.of("allOf", asks));
    }

    private static Map<String, Object> ask(Rule.Ask ask) {
        if (ask instanceof Rule.Ask.Needs needs) {
            return has(needs.key());
        } else if (ask instanceof Rule.Ask.Refuses refuses) {
            return Map.of("not", has(refuses.key()));
        } else if (ask instanceof Rule.Ask.OneOf one) {
            return Map.of(
                    "properties",
                    Map.of(
                            one.key(),
                            Map.of("enum", one.values().stream().sorted().toList())));
        }
        Rule.Ask.NeedsOne either = (Rule.Ask.NeedsOne) ask;
        return anyOf(List.of(either.first(), either.second()));
    }

    private static Map<String, Object> anyOf(List<String> keys) {
        return Map.of("anyOf", keys.stream().map(SchemaText::has).toList());
    }

    private static Map<String, Object> has(String key) {
        return ordered("required", List.of(key));
    }

    private static List<Set<String>> subsets(List<String> keys, int size) {
        List<Set<String>> subsets = new ArrayList<>(List.of(new LinkedHashSet<>()));
        for (String key : keys) {
            List<Set<String>> with = new ArrayList<>();
            for (Set<String> subset : subsets) {
                Set<String> more = new LinkedHashSet<>(subset);
                more.add(key);
                with.add(more);
            }
            subsets.addAll(with);
        }
        return subsets.stream().filter(subset -> subset.size() == size).toList();
    }

    static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
