package vn.parindex.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;

/**
 * Đọc tệp CSV: UTF-8 with or without a byte order mark, comma, one line per row, the wanted columns in any order. Everything
 * wrong is collected; rows that cannot be split are left out and the others still handed on, so that all errors are found.
 */
public final class CsvFile {

    /** Enough for every commune of the country with two hundred figures each. */
    public static final int MOST_ROWS = 2_200_000;

    /** After so many findings nobody reads on. */
    public static final int MOST_FINDINGS = 1_000;

    private static final byte[] UTF_8_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final String file;
    private final List<String> columns;
    private final Findings findings;
    private final StrictText text;

    /**
     * @param file the name to show in findings
     * @param columns the header's names, all required
     * @param findings where everything wrong is put
     */
    public CsvFile(String file, List<String> columns, Findings findings) {
        this.file = file;
        this.columns = List.copyOf(columns);
        this.findings = findings;
        this.text = new StrictText(file, findings);
    }

    /**
     * Reads to the end, or to where reading on makes no sense.
     *
     * @param rows takes each row that could be split; may add findings of its own
     * @throws IOException when the stream cannot be read
     */
    public void read(InputStream in, Consumer<CsvRow> rows) throws IOException {
        CsvLines lines = new CsvLines(in);
        if (!lines.advance()) {
            findings.error("empty-file", Place.of(file), "tệp rỗng", "dòng đầu phải là " + String.join(",", columns));
            return;
        }
        Optional<Map<String, Integer>> header = header(lines);
        if (header.isPresent()) {
            rows(lines, header.get(), rows);
        }
    }

    private Optional<Map<String, Integer>> header(CsvLines lines) {
        byte[] bytes = lines.bytes();
        if (bytes.length >= 2 && (bytes[0] & 0xfe) == 0xfe && (bytes[1] & 0xfe) == 0xfe) {
            findings.error("not-utf-8", new Place(file, 1, 1), "tệp mã UTF-16", "lưu tệp dạng CSV UTF-8");
            return Optional.empty();
        }
        boolean marked = bytes.length >= 3 && Arrays.equals(Arrays.copyOf(bytes, 3), UTF_8_MARK);
        byte[] plain = marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
        if (lines.tooLong()) {
            tooLong(1);
            return Optional.empty();
        }
        return text.decode(plain, 1)
                .flatMap(line -> LineCells.split(line, file, 1, findings)
                        .flatMap(cells -> new CsvHeader(file, 1, columns, findings).read(line, cells)));
    }

    private void rows(CsvLines lines, Map<String, Integer> header, Consumer<CsvRow> rows) throws IOException {
        for (int number = 2; lines.advance(); number++) {
            if (number > MOST_ROWS) {
                stopped(number, "quá nhiều dòng (" + MOST_ROWS + ")", "chia thành nhiều tệp", "too-many-rows");
                return;
            }
            if (findings.size() >= MOST_FINDINGS) {
                stopped(number, "quá nhiều lỗi (" + MOST_FINDINGS + ")", "sửa rồi đọc lại", "too-many-findings");
                return;
            }
            row(lines, number, header).ifPresent(rows);
        }
    }

    private void stopped(int line, String what, String expected, String code) {
        findings.error(code, new Place(file, line, 0), what + ", dừng đọc từ dòng này", expected);
    }

    private Optional<CsvRow> row(CsvLines lines, int number, Map<String, Integer> header) {
        if (lines.tooLong()) {
            tooLong(number);
            return Optional.empty();
        }
        return text.decode(lines.bytes(), number)
                .flatMap(line -> LineCells.split(line, file, number, findings))
                .filter(cells -> cells.stream().anyMatch(c -> !c.text().isBlank()))
                .filter(cells -> hasWidth(cells, header.size(), number))
                .map(cells -> new CsvRow(file, number, header, cells));
    }

    private void tooLong(int number) {
        findings.error(
                "line-too-long",
                new Place(file, number, CsvLines.LONGEST_LINE + 1),
                "dòng quá dài (hơn " + CsvLines.LONGEST_LINE + " byte)",
                "mỗi số liệu một dòng; kiểm tra dấu xuống dòng của tệp");
    }

    private boolean hasWidth(List<RawCell> cells, int width, int number) {
        if (cells.size() > width) {
            findings.error(
                    "too-many-cells",
                    new Place(file, number, cells.get(width).column()),
                    "thừa ô (" + cells.size() + " ô, tiêu đề có " + width + ")",
                    "số thập phân viết bằng dấu chấm (12.5, không phải 12,5); chữ có dấu phẩy đặt trong nháy kép");
        } else if (cells.size() < width) {
            RawCell last = cells.get(cells.size() - 1);
            boolean semicolons = cells.size() == 1 && last.text().indexOf(';') >= 0;
            findings.error(
                    semicolons ? "semicolon-separator" : "too-few-cells",
                    new Place(file, number, last.column()),
                    "thiếu ô (" + cells.size() + " ô, tiêu đề có " + width + ")",
                    semicolons
                            ? "ngăn cột bằng dấu phẩy, không dùng dấu chấm phẩy"
                            : "để trống ô thì vẫn giữ dấu phẩy");
        }
        return cells.size() == width;
    }
}
