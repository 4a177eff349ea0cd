package vn.parindex.authoring.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockMultipartFile;

/** A workbook that comes back with notes keeps the name that says which revision it was made of. */
class UploadTest {

    @ParameterizedTest
    @CsvSource({
        "hai-lang-2024-2-lan-sua-3.xlsx, hai-lang-2024-2-lan-sua-3-co-ghi-chu, 3",
        "hai-lang-2024-2-lan-sua-3 (1).xlsx, hai-lang-2024-2-lan-sua-3-co-ghi-chu, 3",
        "hai-lang-2024-2-lan-sua-3(2).xlsx, hai-lang-2024-2-lan-sua-3-co-ghi-chu, 3",
        "hai-lang-2024-2-lan-sua-3-co-ghi-chu.xlsx, hai-lang-2024-2-lan-sua-3-co-ghi-chu, 3",
        "HAI-LANG-2024-2-LAN-SUA-3.XLSX, so-excel-co-ghi-chu, 3",
        "Sổ của tôi.xlsx, so-excel-co-ghi-chu, 0",
        "../../x-lan-sua-12.xlsx, so-excel-co-ghi-chu, 12"
    })
    void it_is_named_after_what_was_sent(String sent, String noted, int revision) {
        MockMultipartFile file = new MockMultipartFile("tep", sent, null, new byte[0]);
        assertThat(Upload.noted(Upload.stem(file))).isEqualTo(noted);
        assertThat(Upload.revision(file).orElse(0)).isEqualTo(revision);
    }
}
