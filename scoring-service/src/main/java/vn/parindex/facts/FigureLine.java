package vn.parindex.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.catalogue.CriteriaSet;
import vn.parindex.catalogue.IndicatorId;
import vn.parindex.commune.Unit;
import vn.parindex.commune.UnitCode;
import vn.parindex.csv.Cell;
import vn.parindex.finding.Findings;
import vn.parindex.finding.Place;

/**
 * Một dòng số liệu không nằm trong tệp: what a scenario or a form gives. It passes the checks of an import.
 *
 * @param cells by column of the figures file; a column that is missing is empty
 * @param place what findings call the line; the column follows it
 */
public record FigureLine(Map<String, String> cells, String place) {

    /** The line that an import would have read a fact from. */
    public static FigureLine of(UnitCode unit, IndicatorId indicator, Fact fact, String place) {
        Map<String, String> cells = new HashMap<>(Map.of("commune_code", unit.value(), "indicator", indicator.value()));
        List<String> rest = FiguresCsv.cells(fact);
        for (int i = 0; i < rest.size(); i++) {
            cells.put(FiguresFile.COLUMNS.get(i + 2), rest.get(i));
        }
        return new FigureLine(cells, place);
    }

    /**
     * The sheets of some lines; of no use when there are errors among the findings.
     *
     * @param units the units that may have figures
     */
    public static List<FactSheet> read(List<FigureLine> lines, CriteriaSet set, List<Unit> units, Findings findings) {
        FigureRows rows = new FigureRows(ImportScope.thisYear(set, units), findings);
        for (int i = 0; i < lines.size(); i++) {
            rows.read(lines.get(i)::cell, i + 1);
        }
        return rows.sheets();
    }

    private Cell cell(String column) {
        return new Cell(column, cells.getOrDefault(column, ""), Place.of(place + "." + column));
    }
}
