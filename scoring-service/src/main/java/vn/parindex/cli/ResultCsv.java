package vn.parindex.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.parindex.table.Table;

/** Every leaf of every unit as CSV: UTF-8 with BOM, so that a spreadsheet shows Vietnamese; decimal points. */
final class ResultCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final ScoredFiles scored;

    ResultCsv(ScoredFiles scored) {
        this.scored = scored;
    }

    void write(OutputStream target) throws IOException {
        Table table = ResultTables.leaves(scored.round().cards());
        Writer writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(table.headings());
        for (List<Object> row : table.rows()) {
            printer.printRecord(row.stream().map(ResultCsv::text).toList());
        }
        printer.flush();
    }

    private static String text(Object cell) {
        return cell instanceof BigDecimal number ? number.toPlainString() : Table.harmless(cell.toString());
    }
}
