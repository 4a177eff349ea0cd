package vn.parindex.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.catalogue.SetDocuments;
import vn.parindex.catalogue.SetFolder;

/** A canonical folder becomes a workbook and comes back as the same bytes. */
class WorkbookRoundTripTest {

    static java.util.List<String> shipped() {
        return SetFolder.shippedIds();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_shipped_set_comes_back_byte_for_byte(String id) throws IOException {
        SetFolder folder = SetFolder.shipped(id);
        Map<String, String> texts = SetDocuments.read(folder).canonical();
        ReadWorkbook read = SetWorkbook.read(id + ".xlsx", workbook(folder));
        assertThat(read.findings()).isEmpty();
        assertThat(read.files()).isEqualTo(texts);
    }

    private static byte[] workbook(SetFolder folder) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SetWorkbook.write(folder, out);
        return out.toByteArray();
    }
}
