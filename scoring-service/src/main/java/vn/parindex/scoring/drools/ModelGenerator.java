package vn.parindex.scoring.drools;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.kie.api.KieServices;
import org.kie.api.builder.ReleaseId;
import vn.parindex.catalogue.Catalogue;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.finding.BadInput;

/**
 * Dựng mô hình luật lúc đóng gói. Run by the build after the classes are compiled: turns the methods and the shipped
 * sets' gate sentences into classes beside them, so that a start compiles nothing.
 */
public final class ModelGenerator {
    private static final String OPENING = "vn/parindex/rules/";

    private ModelGenerator() {}

    /**
     * @param arguments the folder of compiled classes and the product's version
     */
    public static void main(String[] arguments) throws IOException {
        // The jar must run on 17 whatever Java builds it.
        System.setProperty("drools.dialect.java.compiler.lnglevel", "17");
        generate(Path.of(arguments[0]), arguments[1]);
    }

    static void generate(Path classes, String version) throws IOException {
        Map<String, GateSentence> gates = shippedGates();
        Properties index = new Properties();
        index.setProperty("version", version);
        index.setProperty("digest", RuleTexts.digest());
        index.setProperty("sentences", String.join(" ", gates.keySet()));
        if (isUpToDate(index)) {
            return;
        }
        index.setProperty("methods", write(classes, "methods", RuleTexts.methods()));
        index.setProperty("gates", gates.isEmpty() ? "" : write(classes, "gates", GateDrl.of(gates.values())));
        save(classes.resolve(BuiltModels.INDEX), index);
    }

    private static boolean isUpToDate(Properties index) {
        Properties before = BuiltModels.index();
        return before.containsKey("methods")
                && index.stringPropertyNames().stream()
                        .allMatch(key -> index.getProperty(key).equals(before.getProperty(key)));
    }

    /** Sentences of all shipped sets; a set that cannot be read is the business of its checks, not of the build. */
    private static Map<String, GateSentence> shippedGates() {
        Map<String, GateSentence> sentences = new TreeMap<>();
        for (String id : SetFolder.shippedIds()) {
            try {
                new Catalogue()
                        .read(SetFolder.shipped(id)).gates().stream()
                                .flatMap(gate -> GateSentence.read(gate.sentence()).sentence().stream())
                                .forEach(sentence -> sentences.put(GateDrl.digest(sentence), sentence));
            } catch (BadInput e) {
                System.err.println("gates of " + id + " are left to run time: " + e.getMessage());
            }
        }
        return sentences;
    }

    /** Writes the generated classes and returns the names of the models among them. */
    private static String write(Path classes, String name, Map<String, String> texts) throws IOException {
        remove(classes.resolve(OPENING + name));
        ReleaseId release = KieServices.get().newReleaseId("vn.parindex", "built-" + name, "1");
        InternalKieModule module = RuleCompiler.build(release, texts);
        Map<String, byte[]> made = new LinkedHashMap<>();
        for (String file : module.getFileNames()) {
            if (file.endsWith(".class")) {
                made.put(file, module.getBytes(file));
            }
        }
        for (Map.Entry<String, byte[]> each : made.entrySet()) {
            Path target = classes.resolve(each.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, each.getValue());
        }
        return modelNames(module);
    }

    private static String modelNames(InternalKieModule module) {
        List<String> lists = module.getFileNames().stream()
                .filter(file -> file.endsWith("drools-model"))
                .toList();
        return lists.stream()
                .flatMap(file -> new String(module.getBytes(file), StandardCharsets.UTF_8).lines())
                .map(String::strip)
                .filter(line -> line.startsWith("vn.parindex.rules."))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /** Sorted and without the date that {@link Properties#store} adds: the same build makes the same bytes. */
    private static void save(Path target, Properties index) throws IOException {
        Files.createDirectories(target.getParent());
        try (Writer out = Files.newBufferedWriter(target)) {
            for (String key : index.stringPropertyNames().stream().sorted().toList()) {
                out.write(key + "=" + index.getProperty(key) + "\n");
            }
        }
    }
}
