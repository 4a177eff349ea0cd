package vn.parindex.authoring.workbook;

import vn.parindex.catalogue.yaml.MapNode;

/** Sửa đổi lớp gốc thành các dòng. Each has a number, for a leaf may be amended on several days. */
final class AmendmentRows {

    /** No code of a leaf has a blank in it. */
    static final String NUMBERED = "sửa đổi ";

    /** Where an amendment that changes nothing says so. */
    static final String FIRST_CHANGE =
            Column.of(Keys.CHANGE, "change.", LeafPart::isWithLeaf).get(0).path();

    private final Rows rows;

    AmendmentRows(Rows rows) {
        this.rows = rows;
    }

    void add(MapNode set) {
        int number = 0;
        for (MapNode amendment : set.maps("amendments")) {
            number++;
            String name = NUMBERED + number;
            Line line = rows.add(SheetPlan.AMENDMENTS, Line.empty()).with(SheetPlan.NUMBER, name);
            GroupCells.write(line, "", amendment, Keys.AMENDMENT, key -> !key.equals("change"));
            amendment.map("change").ifPresent(change -> change(line, name, change));
        }
    }

    private void change(Line line, String name, MapNode change) {
        if (change.entries().isEmpty()) {
            line.with(FIRST_CHANGE, Written.EMPTY);
        }
        GroupCells.write(line, "change.", change, Keys.CHANGE, LeafPart::isWithLeaf);
        PartRows.add(rows, name, change, Keys.CHANGE);
    }
}
