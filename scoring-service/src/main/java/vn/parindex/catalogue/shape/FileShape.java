package vn.parindex.catalogue.shape;

import static vn.parindex.catalogue.shape.Key.optional;
import static vn.parindex.catalogue.shape.Key.required;
import static vn.parindex.catalogue.shape.LeafShape.CITATION;
import static vn.parindex.catalogue.shape.LeafShape.record;
import static vn.parindex.catalogue.shape.LeafShape.texts;

import java.util.List;
import java.util.Optional;
import vn.parindex.catalogue.shape.Shape.Either;
import vn.parindex.catalogue.shape.Shape.Form;
import vn.parindex.catalogue.shape.Shape.Items;
import vn.parindex.catalogue.shape.Shape.Record;

/** The kinds of files of a set, and the effective form of all layers together. */
public final class FileShape {

    private static final Record GROUP = new Record(
            "tiêu chí",
            true,
            List.of(
                    required("code", Scalar.CODE),
                    required("name", Scalar.TEXT),
                    optional("max", Scalar.AMOUNT),
                    required("leaves", new Items(LeafShape.LEAF, Optional.of("code")))),
            List.of());

    /** A file {@code <n>-<area>.yaml}. */
    public static final Record AREA = area(LeafShape.LEAF, GROUP);

    /** The file {@code indicators.yaml}. */
    public static final Record INDICATORS = new Record(
            "danh mục chỉ báo",
            true,
            List.of(required("indicators", new Items(SetShape.INDICATOR, Optional.of("id")))),
            List.of());

    /** The file {@code set.yaml}. */
    public static final Record SET = new Record("bộ chỉ số", true, SetShape.KEYS, SetShape.RULES);

    /** A file {@code cases/*.yaml}. */
    public static final Record CASES = CaseShape.CASES;

    /** All layers applied, in one document. */
    public static final Record EFFECTIVE = effective();

    private FileShape() {}

    private static Record area(Record leaf, Record group) {
        return new Record(
                "lĩnh vực",
                true,
                List.of(
                        required("code", Scalar.CODE),
                        required("name", Scalar.TEXT),
                        optional("max", Scalar.AMOUNT),
                        required(
                                "criteria", new Items(new Either(group, leaf, Form.WITH_LEAVES), Optional.of("code")))),
                List.of());
    }

    private static Record effective() {
        Shape amended = new Items(
                record(
                        "sửa đổi",
                        List.of(
                                required("set", Scalar.ID),
                                required("effective", Scalar.DATE),
                                required("keys", texts()),
                                required("citation", CITATION)),
                        List.of()),
                Optional.empty());
        Record leaf = LeafShape.LEAF.and(List.of(required("layer", Scalar.ID), optional("amended", amended)));
        Record group = new Record(
                GROUP.name(),
                true,
                List.of(
                        required("code", Scalar.CODE),
                        required("name", Scalar.TEXT),
                        optional("max", Scalar.AMOUNT),
                        required("leaves", new Items(leaf, Optional.of("code")))),
                List.of());
        List<Key> header = SetShape.KEYS.stream()
                .filter(key -> !List.of("amendments", "exceptions").contains(key.name()))
                .toList();
        return new Record("bộ chỉ số", true, header, List.of())
                .and(List.of(
                        optional("areas", new Items(area(leaf, group), Optional.of("code"))),
                        optional("indicators", new Items(SetShape.INDICATOR, Optional.of("id")))));
    }
}
