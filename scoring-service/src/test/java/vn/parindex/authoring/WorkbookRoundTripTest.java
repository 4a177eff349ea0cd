package vn.parindex.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.authoring.workbook.LayerBook;
import vn.parindex.authoring.xlsx.XlsxReader;
import vn.parindex.authoring.xlsx.XlsxWriter;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.SetFolder;
import vn.parindex.finding.Findings;

/** A canonical layer becomes a workbook and comes back as the same bytes, also after another program saved it. */
class WorkbookRoundTripTest {

    private static final int LAYERS = 150;
    private static final int REWRITTEN_LAYERS = 15;

    /** Rules between keys, which random layers do not keep. */
    private static final Set<String> BETWEEN_KEYS =
            Set.of("missing-key", "conflicting-keys", "key-not-for-method", "missing-citation");

    static List<String> shipped() {
        return SetFolder.shippedIds();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_shipped_set_comes_back_byte_for_byte(String id) throws IOException {
        Map<String, String> texts = SetDocuments.read(SetFolder.shipped(id)).canonical();
        byte[] workbook = workbook(id);
        for (byte[] saved :
                List.of(workbook, Rewritten.edited(workbook, book -> {}), Rewritten.withoutStyles(workbook))) {
            ReadWorkbook read = SetWorkbook.read(id + ".xlsx", saved);
            assertThat(read.findings()).isEmpty();
            assertThat(read.files()).isEqualTo(texts);
        }
    }

    @Test
    void random_layers_come_back_byte_for_byte_with_every_key_in_every_place() throws IOException {
        Set<String> keys = new HashSet<>();
        for (long seed = 0; seed < LAYERS; seed++) {
            RandomLayers random = new RandomLayers(seed);
            SetDocuments layer = random.layer();
            keys.addAll(random.keys());
            assertSame(seed, layer, bytes(layer));
        }
        assertThat(keys).containsAll(ShapeKeys.all());
    }

    @Test
    void random_layers_survive_another_program() throws IOException {
        for (long seed = 0; seed < REWRITTEN_LAYERS; seed++) {
            SetDocuments layer = new RandomLayers(seed).layer();
            assertSame(seed, layer, Rewritten.withoutStyles(bytes(layer)));
            assertSame(seed, layer, Rewritten.edited(bytes(layer), book -> {}));
        }
    }

    private static void assertSame(long seed, SetDocuments layer, byte[] workbook) {
        Findings findings = new Findings();
        SetDocuments read = LayerBook.documents(XlsxReader.read("sổ", workbook, findings), findings);
        Map<String, String> texts = layer.canonical();
        Map<String, String> again = read.canonical();
        assertThat(again.keySet()).as("seed " + seed).isEqualTo(texts.keySet());
        texts.forEach((file, text) -> assertThat(again.getOrDefault(file, "").lines())
                .as("seed " + seed + ", " + file)
                .isEqualTo(text.lines().toList()));
        assertThat(findings.sorted())
                .as("seed " + seed)
                .filteredOn(found ->
                        !BETWEEN_KEYS.contains(found.code()) && !found.what().startsWith("«variant» không hợp"))
                .isEmpty();
    }

    private static byte[] bytes(SetDocuments layer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxWriter.write(LayerBook.pages(layer, Map.of()), out);
        return out.toByteArray();
    }

    static byte[] workbook(String id) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SetWorkbook.write(SetFolder.shipped(id), out);
        return out.toByteArray();
    }
}
