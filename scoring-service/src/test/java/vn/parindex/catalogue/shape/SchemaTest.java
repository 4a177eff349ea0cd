package vn.parindex.catalogue.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.catalogue.yaml.MapNode;
import vn.parindex.catalogue.yaml.YamlReader;
import vn.parindex.finding.Findings;

/** The committed schemas are the table of keys, and accept and refuse what the reader accepts and refuses. */
class SchemaTest {

    private static final Path FOLDER = Path.of("rules/schema");
    private static final Path CORPUS = Path.of("scoring-service/src/test/resources/catalogue/corpus");

    private static final Map<String, Shape.Record> SHAPES = shapes();

    private static Map<String, Shape.Record> shapes() {
        Map<String, Shape.Record> shapes = new LinkedHashMap<>();
        shapes.put("set", FileShape.SET);
        shapes.put("area", FileShape.AREA);
        shapes.put("indicators", FileShape.INDICATORS);
        shapes.put("cases", FileShape.CASES);
        return shapes;
    }

    @ParameterizedTest
    @ValueSource(strings = {"set", "area", "indicators", "cases"})
    void the_committed_schema_is_the_table_of_keys(String name) throws IOException {
        Path file = FOLDER.resolve(name + ".schema.json");
        String generated = SchemaText.of(SHAPES.get(name).name(), SHAPES.get(name));
        if (Boolean.getBoolean("schema.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, generated);
        }
        assertThat(Files.readString(file))
                .as("run this test with -Dschema.write=true to rewrite " + file)
                .isEqualTo(generated);
    }

    @ParameterizedTest
    @ValueSource(strings = {"set", "area", "indicators", "cases"})
    void reader_and_schema_refuse_the_same_single_faults(String name) throws IOException {
        List<String> differences = new ArrayList<>();
        int refused = 0;
        int accepted = 0;
        for (Path file : corpus(name)) {
            MapNode valid = read(file);
            assertThat(accepts(valid, name)).as(file + " is valid").isTrue();
            for (Faults.Faulty faulty : Faults.of(valid)) {
                boolean reader = accepts(faulty.document(), name);
                boolean integers = (refused + accepted) % 2 == 0;
                refused += reader ? 0 : 1;
                accepted += reader ? 1 : 0;
                if (reader != schemaAccepts(faulty.document(), name, integers)) {
                    differences.add(file.getFileName() + ": " + faulty.fault() + ": reader " + reader);
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(refused).isGreaterThan(100);
        assertThat(accepted).isGreaterThan(10);
    }

    @Test
    void both_accept_every_shipped_file() throws IOException {
        for (Path file : shipped()) {
            String name = kind(file);
            MapNode document = read(file);
            assertThat(accepts(document, name)).as("reader: " + file).isTrue();
            assertThat(schemaAccepts(document, name, true))
                    .as("schema: " + file)
                    .isTrue();
        }
    }

    private static boolean accepts(MapNode document, String name) {
        Findings findings = new Findings();
        ShapeCheck.check(document, SHAPES.get(name), findings);
        return !findings.hasErrors();
    }

    /** @param integers whether a plain 45 reaches the schema as an integer, as in an editor */
    private static boolean schemaAccepts(MapNode document, String name, boolean integers) throws IOException {
        return schema(name).validate(JsonNodes.of(document, integers)).isEmpty();
    }

    private static final Map<String, JsonSchema> SCHEMAS = new LinkedHashMap<>();

    private static JsonSchema schema(String name) throws IOException {
        JsonSchema known = SCHEMAS.get(name);
        if (known == null) {
            String text = Files.readString(FOLDER.resolve(name + ".schema.json"));
            known = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(text);
            SCHEMAS.put(name, known);
        }
        return known;
    }

    private static List<Path> corpus(String name) throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.filter(file -> kind(file).equals(name)).sorted().toList();
        }
    }

    private static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static String kind(Path file) {
        String name = file.getFileName().toString();
        boolean cases = file.getParent().endsWith("cases") || name.startsWith("cases");
        return cases ? "cases" : name.startsWith("set") ? "set" : name.startsWith("indicators") ? "indicators" : "area";
    }

    private static MapNode read(Path file) throws IOException {
        Findings findings = new Findings();
        var node = YamlReader.read(file.toString(), Files.readAllBytes(file), findings);
        assertThat(findings.sorted()).isEmpty();
        return (MapNode) node.orElseThrow();
    }
}
