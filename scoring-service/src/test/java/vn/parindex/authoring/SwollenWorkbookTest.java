package vn.parindex.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.finding.Finding;

/** A small workbook whose cells all point at one huge thing: parts within their limits that would fill the memory. */
@Timeout(60)
class SwollenWorkbookTest {

    @ParameterizedTest
    @ValueSource(strings = {"e\u0301", " "})
    void one_long_text_that_many_cells_share_is_refused_before_it_fills_the_memory(String part) throws IOException {
        byte[] sent = Package.of(WorkbookRoundTripTest.workbook("hai-lang-2024"))
                .with("xl/sharedStrings.xml", "<sst><si><t>" + part.repeat(3_000_000) + "</t></si></sst>")
                .with(Package.SHEET, sheet("<c t=\"s\"><v>0</v></c>"))
                .bytes();
        assertThat(sent).hasSizeLessThan(1_000_000);
        ReadWorkbook read = SetWorkbook.read("sổ.xlsx", sent);
        assertThat(read.findings()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo("workbook-too-large");
            assertThat(found.what()).contains("sổ có quá nhiều chữ");
        });
        assertThat(read.canBeMarked()).isFalse();
    }

    @Test
    void a_number_format_longer_than_excel_keeps_is_not_gone_through_for_each_number() throws IOException {
        byte[] sent = Package.of(WorkbookRoundTripTest.workbook("hai-lang-2024"))
                .with(
                        "xl/styles.xml",
                        "<styleSheet><numFmts><numFmt numFmtId=\"165\" formatCode=\"" + "0".repeat(5_000_000)
                                + "\"/></numFmts><cellXfs><xf numFmtId=\"165\"/></cellXfs></styleSheet>")
                .with(Package.SHEET, sheet("<c s=\"0\"><v>1</v></c>"))
                .bytes();
        assertThat(SetWorkbook.read("sổ.xlsx", sent).findings())
                .extracting(Finding::code)
                .contains("unknown-column");
    }

    /** Forty thousand times the same cell. */
    private static Package.Part sheet(String cell) {
        String row = "<row>" + cell.repeat(20) + "</row>";
        String all = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + row.repeat(2_000) + "</sheetData></worksheet>";
        return out -> out.write(all.getBytes(StandardCharsets.UTF_8));
    }
}
