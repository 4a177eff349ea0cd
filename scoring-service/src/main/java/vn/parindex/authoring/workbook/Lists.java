package vn.parindex.authoring.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.authoring.xlsx.Cell;
import vn.parindex.authoring.xlsx.CellPlace;
import vn.parindex.authoring.xlsx.Page;
import vn.parindex.authoring.xlsx.Page.At;
import vn.parindex.authoring.xlsx.Page.Look;

/** The closed lists that cells offer, on a hidden sheet: Excel takes no long list in the cell itself. */
final class Lists {

    static final String SHEET = "Danh mục";

    private static final int WIDTH = 30;

    private final Map<String, List<String>> offered;
    private final Map<List<String>, String> columns = new LinkedHashMap<>();

    /** @param offered more lists, by the last key of the columns that offer them */
    Lists(Map<String, List<String>> offered) {
        this.offered = offered;
    }

    /** What a cell of the column offers; empty when anything may stand there. */
    Optional<String> formula(Column column) {
        List<String> closed = Wording.choices(column);
        List<String> choices = closed.isEmpty() ? offered.getOrDefault(column.key(), List.of()) : closed;
        if (choices.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(columns.computeIfAbsent(choices, any -> {
            String letters = CellPlace.column(columns.size() + 1);
            return "'" + SHEET + "'!$" + letters + "$1:$" + letters + "$" + choices.size();
        }));
    }

    /** The sheet with all lists that were asked for. */
    Page page() {
        Page page = new Page(SHEET, true);
        int column = 0;
        for (List<String> choices : columns.keySet()) {
            column++;
            page.column(column, Look.LOCKED, WIDTH);
            for (int row = 1; row <= choices.size(); row++) {
                page.put(new At(row, column), Cell.text(choices.get(row - 1)));
            }
        }
        return page;
    }
}
