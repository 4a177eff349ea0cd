package vn.parindex.catalogue.shape;

import static vn.parindex.catalogue.shape.Key.defaulted;
import static vn.parindex.catalogue.shape.Key.optional;
import static vn.parindex.catalogue.shape.Key.required;
import static vn.parindex.catalogue.shape.LeafShape.CITATION;
import static vn.parindex.catalogue.shape.LeafShape.choice;
import static vn.parindex.catalogue.shape.LeafShape.record;
import static vn.parindex.catalogue.shape.LeafShape.texts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.parindex.catalogue.shape.Rule.Ask;
import vn.parindex.catalogue.shape.Shape.Items;
import vn.parindex.catalogue.shape.Shape.Record;
import vn.parindex.catalogue.shape.Shape.Text;

/** The keys of set.yaml and of an indicator, in canonical order. */
final class SetShape {

    static final Record INDICATOR = new Record(
            "chỉ báo",
            true,
            List.of(
                    required("id", Scalar.ID),
                    required("name", Scalar.TEXT),
                    required(
                            "type",
                            choice(
                                    "ratio",
                                    "number",
                                    "count",
                                    "yes-no",
                                    "level",
                                    "date",
                                    "checklist",
                                    "survey-mean",
                                    "survey-share",
                                    "points")),
                    required("unit", Scalar.TEXT),
                    optional("numerator", Scalar.TEXT),
                    optional("denominator", Scalar.TEXT),
                    defaulted("better", choice("higher", "lower"), "higher"),
                    defaulted("may-exceed", Scalar.YES_NO, "no"),
                    defaulted("signed", Scalar.YES_NO, "no"),
                    optional(
                            "window",
                            record(
                                    "khoảng ngày",
                                    List.of(required("from", Scalar.DATE), required("to", Scalar.DATE)),
                                    List.of())),
                    defaulted("roll-up", LeafShape.ROLL_UP, "sum-of-communes")),
            List.of(new Rule.When(
                    "type",
                    Set.of("ratio", "survey-share"),
                    List.of(new Ask.Needs("numerator"), new Ask.Needs("denominator")))));

    private static final Shape PERIOD = record(
            "kỳ chấm",
            List.of(required("from", Scalar.DATE), required("to", Scalar.DATE), optional("closes", Scalar.DATE)),
            List.of());

    static final Shape SCORING = record(
            "quy tắc tính",
            List.of(
                    defaulted("points-scale", choice("0", "1", "2", "3", "4"), "2"),
                    defaulted("index-scale", choice("0", "1", "2", "3", "4"), "2"),
                    defaulted("index-ceiling", choice("100", "none"), "100"),
                    defaulted("compare", choice("exact", "published"), "exact"),
                    defaulted("capped-rank", choice("as-scored", "below-uncapped"), "as-scored"),
                    defaulted("survey-held", Scalar.YES_NO, "yes"),
                    defaulted("survey-not-held", choice("exclude", "zero"), "exclude"),
                    optional("holidays", new Items(new Text(Scalar.DATE), Optional.empty()))),
            List.of());

    private static final Shape GRADES = record(
            "thang xếp loại",
            List.of(
                    required("label", Scalar.TEXT),
                    required("citation", CITATION),
                    required(
                            "steps",
                            new Items(
                                    record(
                                            "loại",
                                            List.of(
                                                    required("name", Scalar.TEXT),
                                                    optional("at-least", Scalar.AMOUNT),
                                                    optional("above", Scalar.AMOUNT)),
                                            List.of(new Rule.Some(0, 1, List.of("at-least", "above")))),
                                    Optional.empty()))),
            List.of());

    private static final Shape TIE_BREAK = record(
            "tiêu chí phụ",
            List.of(optional("area", Scalar.CODE), optional("leaf", Scalar.CODE)),
            List.of(new Rule.Some(1, 1, List.of("area", "leaf"))));

    private static final Shape GATE = new Record(
            "điều kiện khống chế",
            true,
            List.of(
                    required("code", Scalar.CODE),
                    required("sentence", Scalar.TEXT),
                    required("citation", CITATION),
                    optional("note", Scalar.TEXT)),
            List.of());

    private static final Shape FOLLOWS = record(
            "bộ được tiếp nối", List.of(required("set", Scalar.ID), required("version", Scalar.VERSION)), List.of());

    private static final Optional<String> NO_ORIGIN =
            Optional.of("bỏ from: tiêu chí giữ số hoặc mới không có số cũ khác");
    private static final Optional<String> NO_LEAF = Optional.of("bỏ code: tiêu chí cũ không còn trong bộ này");

    private static final Shape DESCENT = record(
            "dòng kế thừa",
            List.of(
                    optional("code", Scalar.CODE),
                    required("as", choice("same", "renumbered", "split", "merged", "new", "dropped")),
                    optional("from", new Items(new Text(Scalar.CODE), Optional.empty())),
                    optional("note", Scalar.TEXT)),
            List.of(
                    new Rule.When(
                            "as",
                            Set.of("same", "new"),
                            List.of(new Ask.Needs("code"), new Ask.Refuses("from", NO_ORIGIN))),
                    new Rule.When(
                            "as",
                            Set.of("renumbered", "split", "merged"),
                            List.of(new Ask.Needs("code"), new Ask.Needs("from"))),
                    new Rule.When(
                            "as",
                            Set.of("dropped"),
                            List.of(new Ask.Needs("from"), new Ask.Refuses("code", NO_LEAF)))));

    /** Where leaves come from is said of a set that is carried on. */
    static final List<Rule> RULES = List.of(new Rule.When("lineage", Set.of(), List.of(new Ask.Needs("follows"))));

    static final List<Key> KEYS = List.of(
            required("id", Scalar.ID),
            required("version", Scalar.VERSION),
            required("title", Scalar.TEXT),
            required("place", Scalar.TEXT),
            defaulted("level", choice("commune", "district"), "commune"),
            required("appraising-body", Scalar.TEXT),
            required("period", PERIOD),
            optional("extends", Scalar.ID),
            optional("follows", FOLLOWS),
            defaulted("status", choice("draft", "checked", "approved", "published"), "draft"),
            optional("scoring", SCORING),
            optional("grades", GRADES),
            optional("tie-breaks", new Items(TIE_BREAK, Optional.empty())),
            optional(
                    "switches",
                    LeafShape.items(
                            "điều kiện kích hoạt",
                            required("id", Scalar.ID),
                            required("name", Scalar.TEXT),
                            required("on", Scalar.YES_NO))),
            optional(
                    "adjustments",
                    LeafShape.items(
                            "điểm cộng, điểm trừ",
                            required("code", Scalar.CODE),
                            required("kind", choice("bonus", "penalty")),
                            required("name", Scalar.TEXT),
                            required("indicator", Scalar.ID),
                            required("points-per-unit", Scalar.AMOUNT),
                            required("cap", Scalar.AMOUNT),
                            required("citation", CITATION),
                            optional("note", Scalar.TEXT))),
            optional("gates", new Items(GATE, Optional.empty())),
            optional(
                    "sources",
                    LeafShape.items(
                            "văn bản",
                            required("id", Scalar.ID),
                            required("title", Scalar.TEXT),
                            required("issuer", Scalar.TEXT),
                            optional("number", Scalar.TEXT),
                            optional("date", Scalar.TEXT))),
            optional("notes", texts()),
            optional("amendments", new Items(AmendmentShape.AMENDMENT, Optional.empty())),
            optional("lineage", new Items(DESCENT, Optional.of("code"))),
            optional(
                    "exceptions",
                    LeafShape.items(
                            "ngoại lệ",
                            required("check", Scalar.ID),
                            optional("leaf", Scalar.CODE),
                            required("reason", Scalar.TEXT),
                            required("decided-by", Scalar.TEXT),
                            required("decided-on", Scalar.DATE),
                            optional("until", Scalar.DATE))));

    private SetShape() {}
}
