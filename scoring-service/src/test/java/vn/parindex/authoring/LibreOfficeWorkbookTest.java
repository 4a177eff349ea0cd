package vn.parindex.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * A workbook that LibreOffice 7.4 opened and saved, kept beside the one it was given: the program is too large to be part
 * of the tests. Made again by the commands of docs/workbook.md when the sheets change.
 */
class LibreOfficeWorkbookTest {

    private static final String EXPORTED = "exported.xlsx";
    private static final String SAVED = "saved-by-libreoffice-7.4.xlsx";

    @Test
    void what_libreoffice_opened_and_saved_is_the_same_set_byte_for_byte() throws IOException {
        byte[] exported = workbook(EXPORTED);
        byte[] saved = workbook(SAVED);
        assertThat(saved).as("another program wrote it").isNotEqualTo(exported);
        ReadWorkbook before = SetWorkbook.read(EXPORTED, exported);
        ReadWorkbook after = SetWorkbook.read(SAVED, saved);
        assertThat(before.findings()).isEmpty();
        assertThat(after.findings()).isEmpty();
        assertThat(after.files()).isEqualTo(before.files());
        assertThat(after.files()).containsKey("set.yaml").hasSizeGreaterThan(10);
    }

    private static byte[] workbook(String name) throws IOException {
        try (InputStream in = LibreOfficeWorkbookTest.class.getResourceAsStream("/authoring/libreoffice/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
