package vn.parindex.catalogue.shape;

import static vn.parindex.catalogue.shape.Key.defaulted;
import static vn.parindex.catalogue.shape.Key.optional;
import static vn.parindex.catalogue.shape.Key.required;

import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.shape.Shape.Choice;
import vn.parindex.catalogue.shape.Shape.Either;
import vn.parindex.catalogue.shape.Shape.Form;
import vn.parindex.catalogue.shape.Shape.Items;
import vn.parindex.catalogue.shape.Shape.Record;
import vn.parindex.catalogue.shape.Shape.Text;

/** The keys of a leaf, in canonical order. */
final class LeafShape {

    static final List<String> COMPARISONS = List.of("at-least", "above", "at-most", "below");

    static final Shape CITATION = record(
            "căn cứ",
            List.of(
                    required("source", Scalar.ID),
                    optional("row", Scalar.TEXT),
                    optional("page", Scalar.TEXT),
                    optional("quote", Scalar.TEXT),
                    defaulted("stale", Scalar.YES_NO, "no")),
            List.of());

    static final Shape NOTES = new Either(new Text(Scalar.TEXT), texts(), Form.TEXT);

    static final Choice ROLL_UP = choice("own", "sum-of-communes", "share-of-communes", "own-and-communes");

    private static final Shape TARGET = record(
            "chỉ tiêu",
            List.of(
                    optional("at-least", Scalar.NUMBER),
                    optional("above", Scalar.NUMBER),
                    optional("at-most", Scalar.NUMBER),
                    optional("below", Scalar.NUMBER),
                    optional("citation", CITATION),
                    optional("note", Scalar.TEXT)),
            List.of(new Rule.Some(1, 1, COMPARISONS)));

    private static final Shape BAND = record(
            "bậc",
            List.of(
                    optional("at-least", Scalar.BOUND),
                    optional("above", Scalar.BOUND),
                    optional("at-most", Scalar.BOUND),
                    optional("below", Scalar.BOUND),
                    required("points", Scalar.POINTS)),
            List.of(
                    new Rule.Some(1, 2, COMPARISONS),
                    new Rule.Some(0, 1, List.of("at-least", "above")),
                    new Rule.Some(0, 1, List.of("at-most", "below"))));

    private static final Shape DUE = record(
            "thời hạn",
            List.of(optional("by", Scalar.DATE), optional("before", Scalar.DATE)),
            List.of(new Rule.Some(1, 1, List.of("by", "before"))));

    private static final Shape LATE = record(
            "cách tính khi trễ",
            List.of(
                    optional("fraction", Scalar.PERCENT),
                    optional("within", Scalar.WHOLE),
                    optional("per-day", Scalar.AMOUNT)),
            List.of(new Rule.Some(1, 1, List.of("fraction", "per-day")), new Rule.Together("fraction", "within")));

    private static final Shape MILESTONE = new Record(
            "mốc",
            true,
            List.of(
                    required("name", Scalar.TEXT),
                    required("indicator", Scalar.ID),
                    required("share", Scalar.PERCENT),
                    required("due", DUE),
                    optional("late", LATE),
                    defaulted("days", choice("working", "calendar"), "calendar")),
            List.of());

    private static final Shape APPLIES = record(
            "đối tượng áp dụng",
            List.of(
                    optional("types", texts()),
                    optional("attributes", new Items(new Text(Scalar.ATTRIBUTE), Optional.empty())),
                    optional("switch", Scalar.ID)),
            List.of());

    private static final Shape REMEDY = record(
            "cách khắc phục",
            List.of(
                    required("effort", choice("low", "medium", "high")),
                    required("text", Scalar.TEXT),
                    optional("cost", Scalar.AMOUNT)),
            List.of());

    static final List<Key> KEYS = List.of(
            required("code", Scalar.CODE),
            required("name", Scalar.TEXT),
            required("max", Scalar.AMOUNT),
            optional("indicator", Scalar.ID),
            defaulted("shares-indicator", Scalar.YES_NO, "no"),
            required("method", new Choice(Methods.NAMES)),
            optional("variant", choice("interpolated", "capped-ratio", "all-or-nothing", "mean", "share")),
            optional("ratio-rounding", Scalar.WHOLE),
            optional("target", TARGET),
            optional("levels", items("mức", required("name", Scalar.TEXT), required("points", Scalar.POINTS))),
            optional("bands", new Items(BAND, Optional.empty())),
            optional("floor", Scalar.AMOUNT),
            optional("due", DUE),
            optional("late", LATE),
            defaulted("days", choice("working", "calendar"), "calendar"),
            optional("milestones", new Items(MILESTONE, Optional.empty())),
            optional("points-per-unit", Scalar.AMOUNT),
            optional(
                    "items",
                    items(
                            "ý",
                            required("id", Scalar.ID),
                            required("name", Scalar.TEXT),
                            optional("points", Scalar.POINTS))),
            optional(
                    "outcomes",
                    record(
                            "kết quả so năm trước",
                            List.of(
                                    required("improved", Scalar.POINTS),
                                    required("held", Scalar.POINTS),
                                    required("worsened", Scalar.POINTS)),
                            List.of())),
            defaulted("tolerance", Scalar.AMOUNT, "0"),
            optional(
                    "scale",
                    record(
                            "thang điều tra",
                            List.of(defaulted("low", Scalar.NUMBER, "0"), required("high", Scalar.NUMBER)),
                            List.of())),
            optional("not-arisen", choice("exclude", "full", "zero", "redistribute")),
            optional("roll-up", ROLL_UP),
            optional("applies", APPLIES),
            optional("citation", CITATION),
            optional("evidence", texts()),
            required("lead", Scalar.TEXT),
            optional("remedy", REMEDY),
            optional("approval", choice("needs-approval")),
            optional("points-status", choice("illustrative", "issued")),
            optional("rows", texts()),
            optional("note", NOTES));

    static final Record LEAF = new Record("tiêu chí", true, KEYS, Methods.rules());

    private LeafShape() {}

    static Record record(String name, List<Key> keys, List<Rule> rules) {
        return new Record(name, false, keys, rules);
    }

    static Choice choice(String... values) {
        return new Choice(List.of(values));
    }

    static Shape texts() {
        return new Items(new Text(Scalar.TEXT), Optional.empty());
    }

    static Shape items(String name, Key... keys) {
        return new Items(record(name, List.of(keys), List.of()), Optional.empty());
    }

    /** The shape of a value that {@code none} may stand for. */
    static Shape removable(Shape shape) {
        return new Either(choice("none"), shape, Form.NONE);
    }
}
