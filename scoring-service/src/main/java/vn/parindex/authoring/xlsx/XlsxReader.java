package vn.parindex.authoring.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;

/** Đọc sổ. Every sheet with its cells as they were saved; formulas are not computed and links are not followed. */
public final class XlsxReader {

    private static final BigDecimal DAYS_TO_1904 = new BigDecimal(1462);

    private final String file;

    private XlsxReader(String file) {
        this.file = file;
    }

    /** The sheets in their order; none when a finding says why the file is not read. */
    public static List<Sheet> read(String file, byte[] bytes, Findings findings) {
        try {
            new Parts(file).check(bytes);
            return new XlsxReader(file).sheets(bytes);
        } catch (Refusal refused) {
            findings.add(refused.finding());
        } catch (IOException | ExcelReaderException e) {
            findings.error(
                    "not-a-workbook",
                    Place.of(file),
                    "không đọc được sổ Excel (" + e.getMessage() + ")",
                    "cần tệp .xlsx");
        }
        return List.of();
    }

    private List<Sheet> sheets(byte[] bytes) throws IOException, Refusal {
        List<Sheet> sheets = new ArrayList<>();
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
            BigDecimal shift = book.isDate1904() ? DAYS_TO_1904 : BigDecimal.ZERO;
            for (org.dhatim.fastexcel.reader.Sheet sheet : book.getSheets().toList()) {
                if (sheets.size() == Limits.SHEETS) {
                    throw tooMany("quá " + Limits.SHEETS + " trang");
                }
                sheets.add(sheet(sheet, shift));
            }
        }
        return sheets;
    }

    private Sheet sheet(org.dhatim.fastexcel.reader.Sheet sheet, BigDecimal shift) throws IOException, Refusal {
        List<Sheet.Row> rows = new ArrayList<>();
        try (Stream<Row> found = sheet.openStream()) {
            for (Row row : (Iterable<Row>) found::iterator) {
                SortedMap<Integer, Cell> cells = cells(sheet.getName(), row, shift);
                if (!cells.isEmpty()) {
                    rows.add(new Sheet.Row(row.getRowNum(), cells));
                }
            }
        }
        return new Sheet(sheet.getName(), rows);
    }

    private SortedMap<Integer, Cell> cells(String sheet, Row row, BigDecimal shift) throws Refusal {
        SortedMap<Integer, Cell> cells = new TreeMap<>();
        for (org.dhatim.fastexcel.reader.Cell found : row) {
            if (found == null) {
                continue;
            }
            int column = found.getColumnIndex() + 1;
            if (column > Limits.COLUMNS) {
                throw tooMany("trang " + sheet + " quá " + Limits.COLUMNS + " cột");
            }
            Cell cell = SavedCell.of(found, new Place(sheet, row.getRowNum(), column), shift);
            if (!cell.isBlank()) {
                cells.put(column, cell);
            }
        }
        return cells;
    }

    private Refusal tooMany(String what) {
        return new Refusal(
                "workbook-too-large",
                Place.of(file),
                "sổ quá lớn (" + what + ")",
                "không quá " + Limits.SHEETS + " trang, mỗi trang không quá " + Limits.ROWS + " dòng và "
                        + Limits.COLUMNS + " cột");
    }
}
