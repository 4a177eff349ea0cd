package vn.parindex.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Bảng thành CSV: UTF-8 with BOM, so that a spreadsheet shows Vietnamese; decimal points. */
public final class TableCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TableCsv() {}

    /** Writes headings and rows; the target stays open. */
    public static void write(Table table, OutputStream target) throws IOException {
        Writer writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(table.headings());
        for (List<Object> row : table.rows()) {
            printer.printRecord(row.stream().map(TableCsv::text).toList());
        }
        printer.flush();
    }

    private static String text(Object cell) {
        return cell instanceof BigDecimal number ? number.toPlainString() : Table.harmless(cell.toString());
    }
}
