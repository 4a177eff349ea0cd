package vn.parindex.table;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Các bảng thành một tệp .xlsx. Every sheet begins with what it is, and says so on every printed page.
 *
 * @param title what the file is about
 * @param remarks lines below the title: labels, digests, changes
 */
public record TableBook(String title, List<String> remarks) {

    /** Characters; the lines above the table run over the columns beside, and would otherwise make the first one as long. */
    private static final int FIRST_COLUMN = 12;

    /** A page header of a spreadsheet holds no more. */
    private static final int LONGEST_HEADER = 200;

    /** Writes one sheet for each table. */
    public void write(List<Table> tables, OutputStream target) throws IOException {
        try (Workbook book = new Workbook(target, "parindex", null)) {
            for (Table table : tables) {
                fill(book.newWorksheet(table.name()), table);
            }
        }
    }

    private void fill(Worksheet sheet, Table table) {
        sheet.width(0, FIRST_COLUMN);
        sheet.value(0, 0, Table.harmless(title));
        sheet.style(0, 0).bold().set();
        for (int line = 0; line < remarks.size(); line++) {
            sheet.value(1 + line, 0, Table.harmless(remarks.get(line)));
        }
        sheet.header(printed(), Position.CENTER);
        int headings = remarks.size() + 2;
        for (int column = 0; column < table.headings().size(); column++) {
            sheet.value(headings, column, table.headings().get(column));
        }
        sheet.range(headings, 0, headings, table.headings().size() - 1)
                .style()
                .bold()
                .set();
        sheet.freezePane(0, headings + 1);
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.headings().size(); column++) {
                cell(sheet, headings + 1 + row, column, table.rows().get(row).get(column));
            }
        }
    }

    /** An ampersand begins a code in a page header. */
    private String printed() {
        String first = remarks.isEmpty() ? title : remarks.get(0);
        return first.substring(0, Math.min(first.length(), LONGEST_HEADER)).replace("&", "&&");
    }

    private static void cell(Worksheet sheet, int row, int column, Object cell) {
        if (cell instanceof BigDecimal number) {
            sheet.value(row, column, number);
        } else {
            sheet.value(row, column, Table.harmless(cell.toString()));
        }
    }
}
