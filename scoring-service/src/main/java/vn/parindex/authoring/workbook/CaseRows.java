package vn.parindex.authoring.workbook;

import vn.parindex.catalogue.shape.Shape;
import vn.parindex.catalogue.yaml.MapNode;

/** Ca kiểm thử thành các dòng: one row a case; a case with figures of several leaves has one more for each of the others. */
final class CaseRows {

    static final String FOLDER = "cases/";

    private CaseRows() {}

    static void add(Rows rows, String file, MapNode document) {
        for (MapNode worked : document.maps("cases")) {
            Line line = line(rows, file, document);
            GroupCells.write(line, "", worked, Keys.CASE, key -> !key.equals("given"));
            worked.map("given").ifPresent(given -> given(rows, line, file, document, given));
        }
    }

    private static void given(Rows rows, Line first, String file, MapNode document, MapNode given) {
        if (!isByName(given)) {
            GroupCells.write(first, "given", given, Keys.FIGURE, true);
            return;
        }
        Line line = first;
        for (MapNode.Entry entry : given.entries()) {
            Line here = entry.equals(given.entries().get(0)) ? line : line(rows, file, document);
            String name = entry.key();
            here.with(SheetPlan.OF, Quoted.isNeeded(name) ? Quoted.of(name) : name);
            GroupCells.write(here, "given", entry.value(), Keys.FIGURE, true);
        }
    }

    private static boolean isByName(MapNode given) {
        Shape shape = Column.of(Keys.CASE, "given");
        return ((Shape.Either) shape).of(given) instanceof Shape.Open;
    }

    private static Line line(Rows rows, String file, MapNode document) {
        Line line = rows.add(SheetPlan.CASES, Line.empty()).with(SheetPlan.FILE, file.substring(FOLDER.length()));
        GroupCells.write(line, "", document, Keys.CASES, key -> !key.equals("cases"));
        return line;
    }
}
