package vn.parindex.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.parindex.finding.Findings;

class CsvFileTest {

    private final Findings findings = new Findings();
    private final List<List<String>> rows = new ArrayList<>();

    @Test
    void readsQuotesCommasAndBlankLinesAndTheirPlaces() {
        read("a,b\n1,\"x, \"\"y\"\"\"\n\n , \n2,\n");
        assertThat(rows).containsExactly(List.of("1", "x, \"y\"", "2:1", "2:3"), List.of("2", "", "5:1", "5:3"));
        assertThat(findings.size()).isZero();
    }

    @Test
    void acceptsAByteOrderMarkWindowsLineEndsAndColumnsInAnyOrder() {
        read("\uFEFFb,a\r\n2,1\r\n");
        assertThat(rows).containsExactly(List.of("1", "2", "2:3", "2:1"));
    }

    @Test
    void keepsTextInComposedForm() {
        read("a,b\nHa\u0309i,\n");
        assertThat(rows.get(0).get(0)).isEqualTo("H\u1ea3i");
    }

    @Test
    void refusesSemicolonsWithAHint() {
        read("a;b\n1;2\n");
        assertFinding("f.csv:1:2: cột ngăn bằng dấu chấm phẩy (a;b); ngăn bằng dấu phẩy");
    }

    @Test
    void refusesMissingUnknownAndDuplicateColumnsAtOnce() {
        read("a,a,c\n");
        assertThat(codes()).containsExactly("missing-column", "duplicate-column", "unknown-column");
    }

    @Test
    void refusesAnEmptyFile() {
        read("");
        assertThat(codes()).containsExactly("empty-file");
    }

    @Test
    void refusesAQuoteLeftOpenAndReadsOn() {
        read("a,b\n1,\"x\n2,y\n3,\"a\"b\n4,a\"b\n");
        assertFinding("f.csv:2:3: dấu nháy kép không khớp (\"x)");
        assertThat(codes()).containsExactly("quotes", "quotes", "quotes");
        assertThat(rows).hasSize(1);
    }

    @Test
    void refusesTooManyCellsWithTheDecimalCommaHint() {
        read("a,b\n1,12,5\n");
        assertFinding("f.csv:2:6: thừa ô (3 ô, tiêu đề có 2); số thập phân viết bằng dấu chấm");
    }

    @Test
    void refusesTooFewCells() {
        read("a,b\n1\n1;2\n");
        assertThat(codes()).containsExactly("too-few-cells", "semicolon-separator");
    }

    @Test
    void refusesTextThatIsNotUtf8AtItsPlace() {
        byte[] latin = "a,b\n1,2\n3,caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        read(new ByteArrayInputStream(latin));
        assertFinding("f.csv:3:6: chữ không phải UTF-8 (sau «3,caf»); lưu tệp dạng CSV UTF-8");
        assertThat(rows).hasSize(1);
    }

    @Test
    void refusesUtf16() {
        read(new ByteArrayInputStream("a,b\n1,2\n".getBytes(StandardCharsets.UTF_16)));
        assertFinding("f.csv:1:1: tệp mã UTF-16");
    }

    @Test
    void refusesNulAndOtherControlCharacters() {
        read("a,b\n1,x\0y\n2,\tz\n");
        assertFinding("f.csv:2:4: ký tự điều khiển (U+0000)");
        assertThat(codes()).containsExactly("control-character", "control-character");
    }

    @Test
    void passesOverALineOfHundredsOfMegabytesWithoutKeepingIt() {
        read(new Repeated("a,b\n1,", 250_000_000L, "\n2,y\n"));
        assertFinding("f.csv:2:16385: dòng quá dài (hơn 16384 byte)");
        assertThat(rows).containsExactly(List.of("2", "y", "3:1", "3:3"));
    }

    @Test
    void refusesAHeaderOfHundredsOfMegabytes() {
        read(new Repeated("a", 250_000_000L, "\n"));
        assertThat(codes()).containsExactly("line-too-long");
    }

    @Test
    void stopsAfterTooManyRows() {
        read(new Repeated("a,b\n", CsvFile.MOST_ROWS + 10L, "", '\n'));
        assertThat(codes()).containsExactly("too-many-rows");
    }

    @Test
    void stopsAfterTooManyFindings() {
        read("a,b\n" + "x\n".repeat(5_000));
        assertThat(codes()).hasSize(CsvFile.MOST_FINDINGS + 1).contains("too-many-findings");
    }

    @Test
    void neverFailsOnRandomBytes() {
        Random random = new Random(20_240_501);
        byte[] alphabet = "a,b\"\n\r;1\0\t\u00e1\uFEFF".getBytes(StandardCharsets.UTF_8);
        for (int run = 0; run < 3_000; run++) {
            byte[] bytes = new byte[random.nextInt(80)];
            random.nextBytes(bytes);
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = random.nextInt(8) == 0 ? bytes[i] : alphabet[random.nextInt(alphabet.length)];
            }
            byte[] whole = new byte[bytes.length + 4];
            System.arraycopy("a,b\n".getBytes(Charset.defaultCharset()), 0, whole, 0, 4);
            System.arraycopy(bytes, 0, whole, 4, bytes.length);
            read(new ByteArrayInputStream(run % 2 == 0 ? bytes : whole));
        }
        assertThat(rows).isNotEmpty();
        assertThat(findings.size()).isPositive();
    }

    private void read(String text) {
        read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void read(InputStream in) {
        try {
            new CsvFile("f.csv", List.of("a", "b"), findings)
                    .read(
                            in,
                            row -> rows.add(List.of(
                                    row.cell("a").text(), row.cell("b").text(), at(row.cell("a")), at(row.cell("b")))));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String at(Cell cell) {
        return cell.place().line() + ":" + cell.place().column();
    }

    private List<String> codes() {
        return findings.sorted().stream().map(f -> f.code()).toList();
    }

    private void assertFinding(String start) {
        assertThat(findings.sorted()).anySatisfy(f -> assertThat(f.toString()).startsWith(start));
    }

    /** A long stream that is nowhere in memory. */
    private static final class Repeated extends InputStream {
        private final byte[] head;
        private final long times;
        private final byte[] tail;
        private final char filler;
        private long at;

        Repeated(String head, long times, String tail) {
            this(head, times, tail, 'x');
        }

        Repeated(String head, long times, String tail, char filler) {
            this.head = head.getBytes(StandardCharsets.UTF_8);
            this.times = times;
            this.tail = tail.getBytes(StandardCharsets.UTF_8);
            this.filler = filler;
        }

        @Override
        public int read() {
            long i = at++;
            if (i < head.length) {
                return head[(int) i];
            }
            long after = i - head.length - times;
            return after < 0 ? filler : after < tail.length ? tail[(int) after] : -1;
        }
    }
}
