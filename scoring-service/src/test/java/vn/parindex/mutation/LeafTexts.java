package vn.parindex.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The leaves of a canonical text as plain maps, every scalar as the text it is. */
final class LeafTexts {

    private LeafTexts() {}

    static Map<String, Map<String, Object>> of(String canonical) {
        Map<String, Map<String, Object>> leaves = new LinkedHashMap<>();
        for (Object area : list(map(parse(canonical)).get("areas"))) {
            for (Object criterion : list(map(area).get("criteria"))) {
                for (Object leaf : leaves(map(criterion))) {
                    leaves.put(String.valueOf(map(leaf).get("code")), map(leaf));
                }
            }
        }
        return leaves;
    }

    private static List<Object> leaves(Map<String, Object> criterion) {
        return criterion.containsKey("leaves") ? list(criterion.get("leaves")) : List.of(criterion);
    }

    private static Object parse(String text) {
        LoaderOptions options = new LoaderOptions();
        DumperOptions dumper = new DumperOptions();
        Resolver textOnly = new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                // none: a scalar stays the text that the file has
            }
        };
        return new Yaml(new SafeConstructor(options), new Representer(dumper), dumper, options, textOnly).load(text);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }

    static List<Object> list(@Nullable Object node) {
        return node == null ? List.of() : new ArrayList<>((List<?>) node);
    }
}
