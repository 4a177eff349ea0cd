package vn.parindex.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.scoring.ScoreCard;

/** A round as .xlsx: ranking, score cards, lost points; each sheet starts with what it is and that its points are illustrative. */
final class ResultWorkbook {

    private static final int HEAD_ROWS = 3;

    /** Characters; the lines above the table run over the columns beside, and would otherwise make the first one as long. */
    private static final int FIRST_COLUMN = 12;

    private final ScoredFiles scored;

    ResultWorkbook(ScoredFiles scored) {
        this.scored = scored;
    }

    void write(OutputStream target) throws IOException {
        List<ScoreCard> cards = scored.round().cards();
        try (Workbook book = new Workbook(target, "parindex", null)) {
            for (Table table :
                    List.of(ResultTables.ranking(cards), ResultTables.leaves(cards), ResultTables.losses(cards))) {
                fill(book.newWorksheet(table.name()), table);
            }
        }
    }

    private void fill(Worksheet sheet, Table table) {
        CriteriaSet set = scored.set();
        sheet.width(0, FIRST_COLUMN);
        sheet.value(0, 0, set.title());
        sheet.style(0, 0).bold().set();
        sheet.value(1, 0, label(set));
        for (int column = 0; column < table.headings().size(); column++) {
            sheet.value(HEAD_ROWS, column, table.headings().get(column));
        }
        sheet.range(HEAD_ROWS, 0, HEAD_ROWS, table.headings().size() - 1)
                .style()
                .bold()
                .set();
        sheet.freezePane(0, HEAD_ROWS + 1);
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.headings().size(); column++) {
                cell(sheet, HEAD_ROWS + 1 + row, column, table.rows().get(row).get(column));
            }
        }
    }

    private String label(CriteriaSet set) {
        String points =
                set.pointsIllustrative() ? "ĐIỂM MINH HỌA, không phải điểm do cơ quan có thẩm quyền ban hành. " : "";
        return points + "Chốt ngày " + scored.assignment().asOf() + "; bộ " + set.id() + " bản " + set.version() + ", "
                + set.digest() + "; số liệu " + scored.figuresDigest() + ". Xếp loại: "
                + set.grades().label();
    }

    private static void cell(Worksheet sheet, int row, int column, Object cell) {
        if (cell instanceof BigDecimal number) {
            sheet.value(row, column, number);
        } else {
            sheet.value(row, column, Table.harmless(cell.toString()));
        }
    }
}
