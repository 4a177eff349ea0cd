package vn.parindex.catalogue.shape;

import static vn.parindex.catalogue.shape.Key.defaulted;
import static vn.parindex.catalogue.shape.Key.optional;
import static vn.parindex.catalogue.shape.Key.required;
import static vn.parindex.catalogue.shape.LeafShape.choice;
import static vn.parindex.catalogue.shape.LeafShape.record;

import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.shape.Shape.Either;
import vn.parindex.catalogue.shape.Shape.Form;
import vn.parindex.catalogue.shape.Shape.Items;
import vn.parindex.catalogue.shape.Shape.Open;
import vn.parindex.catalogue.shape.Shape.Record;
import vn.parindex.catalogue.shape.Shape.Text;

/** The keys of a file of worked cases, in canonical order. */
final class CaseShape {

    private static final Shape FIGURE = record(
            "số liệu",
            List.of(
                    optional("numerator", Scalar.NUMBER),
                    optional("denominator", Scalar.NUMBER),
                    optional("value", Scalar.TEXT),
                    optional("date", Scalar.DATE),
                    defaulted("status", choice("reported", "not-arisen"), "reported"),
                    optional("source", Scalar.TEXT)),
            List.of());

    private static final Shape GIVEN = new Either(new Open(Scalar.TEXT, FIGURE), FIGURE, Form.MAP_OF_MAPS);

    private static final Shape UNIT = record(
            "đơn vị",
            List.of(
                    optional("type", Scalar.TEXT),
                    optional("attributes", new Items(new Text(Scalar.ATTRIBUTE), Optional.empty()))),
            List.of());

    private static final Shape EXPECT = record(
            "kết quả mong đợi",
            List.of(
                    optional("points", Scalar.NUMBER),
                    optional("cause", Scalar.TEXT),
                    optional("outcome", choice("AWARDED", "NOT_APPLICABLE", "NOT_ASSESSABLE", "AWAITING")),
                    optional("lost", Scalar.NUMBER),
                    optional("not-applicable", Scalar.NUMBER),
                    optional("target-reached", Scalar.YES_NO),
                    optional("grade", Scalar.TEXT),
                    optional("fires", Scalar.YES_NO)),
            List.of());

    private static final Shape CASE = new Record(
            "ví dụ",
            true,
            List.of(
                    required("name", Scalar.TEXT),
                    required("given", GIVEN),
                    optional("last-year", FIGURE),
                    optional("unit", UNIT),
                    optional("as-of", Scalar.DATE),
                    required("expect", EXPECT)),
            List.of());

    static final Record CASES = new Record(
            "ví dụ kiểm tra",
            true,
            List.of(
                    optional("leaf", Scalar.CODE),
                    optional("gate", Scalar.CODE),
                    optional("adjustment", Scalar.CODE),
                    required("cases", new Items(CASE, Optional.empty()))),
            List.of(new Rule.Some(1, 1, List.of("leaf", "gate", "adjustment"))));

    private CaseShape() {}
}
