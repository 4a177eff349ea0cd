package vn.parindex.scoring.drools;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * Mô hình luật dựng sẵn: the executable models that {@link ModelGenerator} wrote beside the classes. Without them (an
 * editor that compiled only Java) the same texts are compiled at the first use.
 */
public final class BuiltModels {
    /** Where the generator writes what it made. */
    static final String INDEX = "vn/parindex/rules/models.properties";

    private static final Properties BUILT = load();

    private BuiltModels() {}

    static KieBase methods() {
        return base("methods").orElseGet(() -> RuleCompiler.compile(RuleTexts.methods()));
    }

    /** One base for all gate sentences known at build time. */
    static Optional<KieBase> gates() {
        return base("gates");
    }

    /** Digests of the sentences in {@link #gates}. */
    static Set<String> gateDigests() {
        return Set.copyOf(words("sentences"));
    }

    /** The product's version and a digest of methods and vocabulary. */
    public static String version() {
        return BUILT.isEmpty()
                ? "0+" + RuleTexts.digest()
                : BUILT.getProperty("version") + "+" + BUILT.getProperty("digest");
    }

    static Properties index() {
        return BUILT;
    }

    private static Optional<KieBase> base(String name) {
        List<Model> models = words(name).stream().map(BuiltModels::model).toList();
        return models.isEmpty() ? Optional.empty() : Optional.of(KieBaseBuilder.createKieBaseFromModel(models));
    }

    private static Model model(String className) {
        try {
            return (Model) Class.forName(className).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the rule model is not whole: " + className, e);
        }
    }

    private static List<String> words(String key) {
        String value = BUILT.getProperty(key, "");
        return value.isEmpty() ? List.of() : Arrays.asList(value.split(" "));
    }

    private static Properties load() {
        Properties index = new Properties();
        try (InputStream in = BuiltModels.class.getClassLoader().getResourceAsStream(INDEX)) {
            if (in != null) {
                index.load(in);
            }
            return index;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + INDEX, e);
        }
    }
}
