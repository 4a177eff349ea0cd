package vn.parindex.authoring.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.parindex.authoring.xlsx.Cell;
import vn.parindex.finding.Place;

/**
 * Một dòng: the cells of a row by the path of their column; blank ones are left out.
 *
 * @param place where the row begins
 * @param places where each column of the row stands, also when its cell is blank; none before it is written
 */
record Line(Place place, Map<String, Cell> cells, Map<String, Place> places) {

    private static final Place NOWHERE = Place.of("");

    /** A row to be filled and written. */
    static Line empty() {
        return new Line(NOWHERE, new LinkedHashMap<>(), Map.of());
    }

    Optional<Cell> cell(String path) {
        return Optional.ofNullable(cells.get(path));
    }

    /** A cell's text, without blanks around it. */
    Optional<String> text(String path) {
        return cell(path).map(cell -> cell.text().strip());
    }

    Line with(String path, String text) {
        cells.put(path, Cell.text(text));
        return this;
    }

    /** Where the column stands in this row. */
    Place placeOf(String path) {
        return places.getOrDefault(path, place);
    }
}
