package vn.parindex.authoring.workbook;

import vn.parindex.catalogue.shape.FileShape;
import vn.parindex.catalogue.shape.Shape;

/** The parts of the table of keys that have rows of their own. */
final class Keys {

    static final Shape.Record SET = FileShape.SET;
    static final Shape.Record AREA = FileShape.AREA;
    static final Shape.Record INDICATOR = Column.item(Column.of(FileShape.INDICATORS, "indicators"));

    private static final Shape.Either CRITERION = (Shape.Either) ((Shape.Items) Column.of(AREA, "criteria")).item();

    /** A criterion with sub-criteria. */
    static final Shape.Record GROUP = (Shape.Record) CRITERION.first();

    static final Shape.Record LEAF = (Shape.Record) CRITERION.second();
    static final Shape.Record AMENDMENT = Column.item(Column.of(SET, "amendments"));

    /** The keys of a leaf that an amendment changes. */
    static final Shape.Record CHANGE = (Shape.Record) Column.of(AMENDMENT, "change");

    static final Shape.Record GRADES = (Shape.Record) Column.of(SET, "grades");
    static final Shape.Record CASES = FileShape.CASES;
    static final Shape.Record CASE = Column.item(Column.of(CASES, "cases"));

    private static final Shape.Either GIVEN = (Shape.Either) Column.of(CASE, "given");

    /** One figure of a case. */
    static final Shape.Record FIGURE = (Shape.Record) GIVEN.second();

    private Keys() {}
}
